import { rm } from "node:fs/promises";
import { join } from "node:path";
import { openEmbedded } from "../../src/graph/embedded/index.ts";

// Fills an embedded file in a folder with films and their people, and with what is odd: nodes of two labels, of no
// property, a loop, parallel relationships, one type between several kinds. None of it has a unique property.
const [folder = ""] = process.argv.slice(2);
const file = join(folder, "chengmai.grafeo");
await rm(file, { recursive: true, force: true });
const graph = await openEmbedded({ file, readers: 1, timeoutMs: 60_000, rowLimit: 5000 });

const films = [
  ["Harbour Lights", 1994, "Calm seas"],
  ["The Glass Train", 1999, "All aboard"],
  ["Night Ferry", 2003, "No way back"],
  ["Paper Lanterns", 2008, "They float"],
  ["The Long Thaw", 2014, "Winter ends"],
] as const;
const people = [
  ["Ada Moreau", 1961],
  ["Ben Okafor", 1970],
  ["Cleo Park", 1975],
  ["Dan Rossi", 1958],
  ["Eva Lindqvist", 1982],
  ["Farid Haddad", 1966],
  ["Grace Liu", 1990],
] as const;
const acted = [
  [0, 0, "Captain"],
  [0, 1, "Conductor"],
  [1, 1, "Stoker"],
  [1, 2, "Smuggler"],
  [2, 2, "Ferryman"],
  [2, 2, "His twin"],
  [4, 3, "Maker of lamps"],
  [5, 3, "Mayor"],
  [5, 4, "Hunter"],
] as const;

await graph.write([
  {
    text: "UNWIND $rows AS row CREATE (:Movie {title: row.title, released: row.released, tagline: row.tagline})",
    params: { rows: films.map(([title, released, tagline]) => ({ title, released, tagline })) },
  },
  {
    text: "UNWIND $rows AS row CREATE (:Person {name: row.name, born: row.born})",
    params: { rows: people.map(([name, born]) => ({ name, born })) },
  },
  { text: "MATCH (p:Person {name: 'Dan Rossi'}) SET p:Director" },
  { text: "CREATE (:Draft), (:Draft), (:Award:Draft {})" },
  {
    text: "UNWIND $rows AS row MATCH (p:Person {name: row.person}), (m:Movie {title: row.film}) CREATE (p)-[:ACTED_IN {roles: [row.role]}]->(m)",
    params: {
      rows: acted.map(([person, film, role]) => ({
        person: people[person][0],
        film: films[film][0],
        role,
      })),
    },
  },
  {
    text: "MATCH (p:Person {name: 'Dan Rossi'}), (m:Movie) WHERE m.released < 2005 CREATE (p)-[:DIRECTED]->(m)",
  },
  {
    text: "MATCH (p:Person {name: 'Eva Lindqvist'}), (m:Movie {title: 'Paper Lanterns'}) CREATE (p)-[:DIRECTED]->(m), (p)-[:PRODUCED]->(m)",
  },
  {
    text: "MATCH (p:Person {name: 'Grace Liu'}), (m:Movie) WHERE m.released > 2000 CREATE (p)-[:REVIEWED {rating: 70}]->(m)",
  },
  {
    text: "MATCH (p:Person {name: 'Grace Liu'}), (q:Person {name: 'Farid Haddad'}) CREATE (p)-[:FOLLOWS]->(q), (p)-[:FOLLOWS]->(p)",
  },
  {
    text: "MATCH (p:Person {name: 'Grace Liu'}), (d:Draft) CREATE (p)-[:FOLLOWS]->(d)",
  },
  {
    text: "MATCH (a:Award), (m:Movie {title: 'Night Ferry'}) CREATE (m)-[:FOLLOWS]->(a), (a)-[:FOLLOWS]->(a), (a)-[:FOLLOWS]->(a)",
  },
]);
await graph.close();
