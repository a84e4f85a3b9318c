import type { header as zh } from "../zh/header.ts";
import type { English } from "./words.ts";

export const header: English<typeof zh> = {
  "header.undo": "Undo",
  "header.redo": "Redo",
  "header.history": "Steps so far",
  "header.language": "中文",
  "header.dark": "Dark",
  "header.light": "Light",
  "header.left.word": "Ask",
  "header.overview.word": "Overview",
  "header.right.word": "Evidence",
  "header.share": "Copy the address of what is shown",
  "header.share.word": "Share",
  "header.share.copied": "Address copied",
  "header.share.uncopied": "The browser did not let it be copied",
  "sheet.close": "Close",
  "header.overview": "Back to the overview",
  "header.left": "Questions and legend",
  "header.cypher": "Cypher",
  "header.workbench": "Cypher workbench",
  "header.right": "Meaning and evidence",
  "keys.title": "Keys",
  "keys.close": "Close the keys",
  "keys.picture": "On the picture",
  "search.placeholder": "Find a city or mechanism",
  "search.phrase": "Ask in the words of this graph: open this Cypher",
  "search.none": "Nothing for “{{q}}”. Try pinyin, initials, a short form or the Chinese name.",
  "search.pair": "What connects {{a}} and {{b}}?",
  "search.long":
    "That text is too long to find: its length is {{count}}, and {{most}} is the most. Write a name, or a part of one.",
};
