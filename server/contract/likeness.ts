import { z } from "zod";

/** Names that one request may hold, thing by thing. */
const mostThings = 1000;
const mostSpellings = 3;
const longest = 60;

export const alike = {
  summary: "Which of some things may be the same under several spellings; nothing is looked up",
  input: z.object({
    things: z
      .array(z.array(z.string().min(1).max(longest)).max(mostSpellings))
      .min(2)
      .max(mostThings)
      .describe("What each is called, in any number of ways"),
  }),
  output: z.object({
    pairs: z.array(
      z.object({
        a: z.number().int().describe("Place of the one in what was sent"),
        b: z.number().int(),
        how: z
          .enum(["same", "traditional", "pinyin", "near"])
          .describe(
            "Alike but for case, width, blanks and dots; by characters; by sound; one slip",
          ),
        texts: z.tuple([z.string(), z.string()]).describe("The spellings that are alike"),
      }),
    ),
    truncated: z.boolean().describe("True where there are more"),
  }),
};
