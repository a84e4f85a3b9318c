import { expect, test } from "vitest";
import { withWords } from "../../src/i18n/with-words.ts";
import { spoken } from "../../src/i18n/language.ts";
import { en } from "../../src/i18n/en.ts";
import { fetchWords, say, speak } from "../../src/i18n/say.ts";
import { zh, type MessageKey } from "../../src/i18n/zh.ts";

test("Chinese stands in until English has come", async () => {
  expect(say("en")("app.tagline")).toBe("哪些机制把哪些城市连在一起");
  expect(spoken.getState().language).toBe("zh");
  await speak("en");
  expect(spoken.getState().language).toBe("en");
  expect(say("en")("app.tagline")).toBe("Which mechanisms connect which cities");
});

test("what stands beside the picture is said in English as soon as English is spoken", async () => {
  await speak("en");
  expect(say("en")("question.title")).not.toBe(say("zh")("question.title"));
  await withWords(Promise.resolve(), "story");
  expect(say("en")("question.title")).not.toBe(say("zh")("question.title"));
});

test("a name that holds braces or a dollar is said as it is", () => {
  const name = "{{count}} $t(count.nodes) $&";
  expect(say("zh")("card.through", { name })).toBe(`经由 ${name}`);
  expect(say("zh")("canvas.live.pair", { a: name, b: "乙", count: 2 })).toBe(
    `${name}与乙：2 项机制`,
  );
});

test("a blank that nothing was given for is left out, and an unknown text is said by its name", () => {
  expect(say("zh")("card.through")).toBe("经由 ");
  expect(say("zh")("no.such" as MessageKey)).toBe("no.such");
});

test("words that were fetched in one language come in the other before that is spoken", async () => {
  await speak("zh");
  const asked: string[] = [];
  const catalogue = {
    zh: async () => (asked.push("zh"), { "own.word": "中" }),
    en: async () => (asked.push("en"), { "own.word": "own" }),
  };
  await fetchWords(catalogue);
  expect(asked).toEqual(["zh"]);
  const turning = speak("en");
  // One that is asked for while the language turns is not left behind.
  const late = {
    zh: async () => ({ "late.word": "迟" }),
    en: async () => ({ "late.word": "late" }),
  };
  await Promise.all([fetchWords(late), turning]);
  expect(spoken.getState().language).toBe("en");
  expect(say("en")("own.word" as MessageKey)).toBe("own");
  expect(say("en")("late.word" as MessageKey)).toBe("late");
});

test("a text may hold several others, and words of its own between and behind them", async () => {
  await speak("zh");
  const own = '$t(count.nodes, {"count": {{a}} })和$t(count.ties, {"count": {{b}} })，{{c}}';
  await fetchWords({ zh: async () => ({ own }), en: async () => ({ own }) });
  expect(say("zh")("own" as MessageKey, { a: 1, b: 2, c: "完" })).toBe("1 个节点和2 条连接，完");
});

test("a count has its digits grouped wherever it is said; a share and a text stay as they were given", async () => {
  await speak("en");
  const own = '{{count}} of {{of}}, {{share}}, {{text}}, $t(count.nodes, {"count": {{of}} })';
  await fetchWords({ zh: async () => ({ own }), en: async () => ({ own }) });
  const values = { count: 25, of: 3214, share: 1234.5678, text: "1949" };
  expect(say("en")("own" as MessageKey, values)).toBe("25 of 3,214, 1234.5678, 1949, 3,214 nodes");
  await speak("zh");
  expect(say("zh")("own" as MessageKey, values)).toBe("25 of 3,214, 1234.5678, 1949, 3,214 个节点");
});

test("what a button under a phone's picture is called holds the word that is written there", () => {
  for (const words of [zh, en])
    for (const gate of ["left", "overview", "right", "share"] as const)
      expect(words[`header.${gate}`].toLowerCase()).toContain(
        words[`header.${gate}.word`].toLowerCase(),
      );
});
