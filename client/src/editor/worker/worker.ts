import { CypherLanguageService } from "@neo4j-cypher/language-support";
import type { Answered, Asked, AskName, Asks, Told } from "./asks.ts";
import { formatted } from "./formatted.ts";
import { knownOf } from "./known.ts";
import { lookThrough } from "./look-through.ts";
import { offers } from "./offers.ts";
import { signature } from "./call-help.ts";

const service = new CypherLanguageService({ consoleCommandsEnabled: false });
let known = knownOf(null);

function answerTo({ name, input }: Asked): Asks[AskName]["answer"] {
  switch (name) {
    case "complete":
      return offers(service, input, known);
    case "lookThrough":
      return lookThrough(service, input.statement, known);
    case "signature":
      return signature(service, input.statement, input.caret, known);
    case "format":
      return formatted(service, input.text, input.caret);
  }
}

self.addEventListener("message", ({ data }: MessageEvent<Asked | Told>) => {
  if ("schema" in data) {
    known = knownOf(data.schema);
    return;
  }
  try {
    self.postMessage({ id: data.id, answer: answerTo(data) } satisfies Answered);
  } catch (thrown) {
    // The library is a preview: what it stumbles over costs one answer, not the worker.
    self.postMessage({ id: data.id, failed: String(thrown) } satisfies Answered);
  }
});
