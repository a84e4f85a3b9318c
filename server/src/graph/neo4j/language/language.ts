import type { Value } from "@chengmai/cypher";
import type { Callable, Language } from "../../graph.ts";
import { readProcedures } from "../../guard/procedures.ts";
import type { Ask } from "../ask.ts";

const functionsText =
  "SHOW FUNCTIONS YIELD name, category, description, signature, argumentDescription, " +
  "returnDescription, aggregating, isBuiltIn WHERE isBuiltIn RETURN name, category, description, " +
  "signature, argumentDescription, returnDescription, aggregating ORDER BY name, signature";

const proceduresText =
  "SHOW PROCEDURES YIELD name, description, signature, argumentDescription, mode, returnDescription " +
  "RETURN name, description, signature, argumentDescription, mode, returnDescription ORDER BY name";

/** Good for LOAD CSV or USE alone, which are refused. */
const ofNoUse = new Set(["file", "linenumber", "graph.byElementId", "graph.byName"]);

const preset = /^DefaultParameterValue\{value=(?<value>[\s\S]*), type=[^,]*\}$/u;

const argumentOf = (given: Value): Callable["argumentDescription"][number] => {
  const { name, type, description, isDeprecated, default: usual } = given as Record<string, Value>;
  const text = typeof usual === "string" ? (preset.exec(usual)?.groups?.["value"] ?? usual) : null;
  return {
    name: String(name),
    type: String(type),
    description: String(description ?? ""),
    isDeprecated: isDeprecated === true,
    ...(text !== null && { default: text }),
  };
};

const listOf = (given: Value | undefined) => (Array.isArray(given) ? given.map(argumentOf) : []);

/** The functions and procedures that the guard lets pass, in the server's own words. */
export async function readLanguage(ask: Ask): Promise<Language> {
  const functions = await ask(functionsText);
  const procedures = await ask(proceduresText);
  return {
    functions: functions
      .filter(([name]) => !ofNoUse.has(String(name)))
      .map(([name, category, description, signature, taken, given, aggregating]) => ({
        name: String(name),
        category: String(category),
        description: String(description),
        signature: String(signature),
        argumentDescription: listOf(taken),
        returnDescription: String(given),
        isBuiltIn: true,
        aggregating: aggregating === true,
      })),
    procedures: procedures
      .filter(([name]) => readProcedures.has(String(name)))
      .map(([name, description, signature, taken, mode, given]) => ({
        name: String(name),
        description: String(description),
        signature: String(signature),
        argumentDescription: listOf(taken),
        mode: String(mode),
        returnDescription: listOf(given),
      })),
  };
}
