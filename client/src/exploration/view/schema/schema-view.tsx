import "./schema-view.css";
import type { Output } from "@chengmai/server/contract";
import { useEffect, useState } from "react";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { labelWord } from "../../../i18n/vocabulary.ts";
import { nameBy } from "../../model/naming.ts";
import { firstLabels, schemaPicture } from "./schema-picture.ts";
import { SchemaDrawing } from "./drawing.tsx";
import { LabelList } from "./label-list.tsx";
import { keepPut, putIn, type Put } from "./put.ts";

interface SchemaViewProps {
  schema: Output<"schema">;
  /** By what name its picture is kept. */
  database: string;
}

/** The schema as a picture that the reader lays out, and as a list that says the same. */
export function SchemaView({ schema, database }: SchemaViewProps) {
  const say = useSay();
  const language = useLanguage();
  const [put, setPut] = useState(() => putIn(database));
  const change = (next: Put) => {
    setPut(next);
    keepPut(database, next);
  };
  useEffect(() => {
    for (const [label, property] of Object.entries(putIn(database).names ?? {}))
      nameBy(label, property);
  }, [database]);
  const known = new Set(schema.labels.map(({ label }) => label));
  const chosen = (put.chosen ?? firstLabels(schema)).filter((label) => known.has(label));
  const picture = schemaPicture(schema, chosen, put.spots);
  return (
    <section className="schema" aria-labelledby="schema-title">
      <h2 id="schema-title">{say("schema.title")}</h2>
      <p className="quiet">
        {say("schema.about")}
        {schema.sampled && ` ${say("schema.sampled")}`}
      </p>
      <SchemaDrawing
        picture={picture}
        put={(label, at) => change({ ...put, spots: { ...put.spots, [label]: at } })}
      />
      {chosen.length < schema.labels.length && (
        <p className="quiet">
          {say("schema.some", { shown: chosen.length, all: schema.labels.length })}
        </p>
      )}
      <LabelList
        schema={schema}
        chosen={chosen}
        toggle={(label) =>
          change({
            ...put,
            chosen: chosen.includes(label)
              ? chosen.filter((other) => other !== label)
              : [...chosen, label],
          })
        }
        nameBy={(label, property) => {
          change({ ...put, names: { ...put.names, [label]: property } });
          nameBy(label, property);
        }}
        nameOf={(label) => labelWord(label, language)}
      />
      {Object.keys(put.spots).length > 0 && (
        <button type="button" className="link" onClick={() => change({ ...put, spots: {} })}>
          {say("schema.anew")}
        </button>
      )}
    </section>
  );
}
