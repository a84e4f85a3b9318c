import { describe, expect, it } from "vitest";
import { lined, short } from "../../src/patterns/parts/short.ts";

describe("a name in a drawing", () => {
  it("is never longer than its room, and says that it is cut", () => {
    expect(short("Differentiated roles", 16)).toBe("Differentiated …");
    expect(short("差异化定位", 5)).toBe("差异化定位");
    for (const name of [
      "Coordinated agriculture and countryside",
      "无空格的一个非常长的名字",
      "👩‍🌾 a b c d e f g",
    ])
      for (const line of lined(name, 8)) expect([...line].length).toBeLessThanOrEqual(8);
  });

  it("goes on in a second line, broken at a blank where there is one", () => {
    expect(lined("Differentiated roles", 16)).toEqual(["Differentiated", "roles"]);
    expect(lined("数字基础设施共建", 5)).toEqual(["数字基础设", "施共建"]);
    expect(lined("Short", 16)).toEqual(["Short"]);
    const three = ["Fiscal", "coordination", "across regions"];
    expect(lined("Fiscal coordination across regions", 15, 3)).toEqual(three);
  });
});
