import { afterAll, beforeAll, describe } from "vitest";
import { serve, type Served } from "../api/served.ts";
import { asksTheShop } from "./asking.ts";
import { exploresTheShop } from "./exploring.ts";
import { plantFair } from "./fair/plant.ts";
import { findsShapesAtTheFair } from "./fair/shapes.ts";
import type { Fair } from "./fair/at-the-fair.ts";
import { seesTheFair } from "./fair/views.ts";
import { looksOverTheFair } from "./fair/whole.ts";
import { guardsTheShop } from "./guarding.ts";
import { engines } from "./open.ts";
import { isNotTakenForOurs } from "./namesakes.ts";
import { holdsAnyNumber } from "./sizes.ts";
import { plant } from "./shop/plant.ts";
import { worksInTheShop } from "./workbench.ts";

describe.each(engines())("a foreign database › %s", (_, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(open, {}, plant);
  });
  afterAll(() => served.close());
  const shop = (): Served => served;

  exploresTheShop(shop);
  asksTheShop(shop);
  worksInTheShop(shop);
  guardsTheShop(shop);
});

describe.each(engines())("patterns of a foreign database › %s", (_, open) => {
  let fair: Fair;
  beforeAll(async () => {
    let ids: Fair["ids"] = new Map();
    const served = await serve(open, {}, async (graph) => void (ids = await plantFair(graph)));
    fair = { served, ids };
  });
  afterAll(() => fair.served.close());

  seesTheFair(() => fair);
  looksOverTheFair(() => fair);
  findsShapesAtTheFair(() => fair);
});

describe.each(engines())("a database › %s", (_, open) => {
  holdsAnyNumber(open);
  isNotTakenForOurs(open);
});
