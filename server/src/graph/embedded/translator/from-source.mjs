// Unbuilt, a thread needs the TypeScript loader before its program; Node 20 has no flag for that.
import { register } from "tsx/esm/api";

register();
await import("./thread.ts");
