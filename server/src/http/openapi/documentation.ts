import type { NamedQuery } from "@chengmai/cypher";
import { Router } from "express";
import { docsPage } from "./docs-page.ts";
import { openApi } from "./document.ts";

/** `/openapi.json` for programs and `/docs` for people; written once, when first asked for. */
export const documentation = (queries: readonly NamedQuery[], version: string): Router => {
  const router = Router();
  let written: ReturnType<typeof openApi> | undefined;
  const document = () => (written ??= openApi(queries, version));
  router.get("/openapi.json", (_request, response) => {
    response.json(document());
  });
  router.get("/docs", (_request, response) => {
    response.type("html").send(docsPage(document()));
  });
  return router;
};
