import express, { Router } from "express";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { noBody } from "./reading/read-body.ts";
import { wrongMethod } from "./routing.ts";

const refuse = wrongMethod(["GET", "HEAD"]);

/**
 * The built page: hashed assets may be kept for ever, index.html is always asked for again, and
 * any address that a browser navigates to is the page's own.
 */
export const page = (folder: string): Router => {
  const router = Router({ caseSensitive: true, strict: true });
  const index = join(folder, "index.html");
  const assets = join(folder, "assets");
  router.use((request, response, next) =>
    ["GET", "HEAD"].includes(request.method) ? next() : refuse(request, response, next),
  );
  router.use(noBody);
  router.use("/assets", express.static(assets, { immutable: true, maxAge: "1y", index: false }));
  router.use(express.static(folder, { maxAge: 0, index: false }));
  router.get("/{*path}", (request, response, next) => {
    const navigation = request.path === "/" || request.get("accept")?.includes("text/html");
    if (!navigation) return next();
    if (existsSync(index)) {
      response.set("Cache-Control", "no-cache").sendFile("index.html", { root: folder });
    } else {
      response.status(503).type("text").send("The page is not built yet: npm run build\n");
    }
  });
  return router;
};
