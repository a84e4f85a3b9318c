import { afterAll, beforeAll, describe } from "vitest";
import { serve, type Served } from "../api/served.ts";
import { asksTheShop } from "./asking.ts";
import { exploresTheShop } from "./exploring.ts";
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

describe.each(engines())("a database › %s", (_, open) => {
  holdsAnyNumber(open);
  isNotTakenForOurs(open);
});
