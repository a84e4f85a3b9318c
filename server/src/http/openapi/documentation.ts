import type { NamedQuery } from "@chengmai/cypher";
import { Router } from "express";
import { wrongMethod } from "../routing.ts";
import { docsPage } from "./docs-page.ts";
import { openApi } from "./document.ts";

/** `/openapi.json` for programs and `/docs` for people; written once, when first asked for. */
export const documentation = (queries: readonly NamedQuery[], version: string): Router => {
  const router = Router({ caseSensitive: true, strict: true });
  let written: ReturnType<typeof openApi> | undefined;
  const document = () => (written ??= openApi(queries, version));
  router.get("/openapi.json", (_request, response) => {
    response.json(document());
  });
  router.get("/docs", (_request, response) => {
    response.type("html").send(docsPage(document()));
  });
  router.all(["/openapi.json", "/docs"], wrongMethod(["GET", "HEAD"]));
  return router;
};
