/** The door of the editor's language: what needs no worker answers at once. */
export { parametersOf, statementsOf, type Statement } from "./statements.ts";
