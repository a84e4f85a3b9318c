/** One HTTP request of a task. */
export interface Call {
  path: string;
  /** Sent as JSON by POST; a GET when absent. */
  body?: object;
}

/** An endpoint, with the requests that a measurement goes through in turn. */
export interface Task {
  name: string;
  calls: readonly Call[];
}

const places = ["苏州", "上海", "长三角", "成都", "医保"];
const spellings = ["苏州", "suzhou", "sz", "蘇州", "长三角", "医保"];

const found = (q: string, limit: number): Call => ({
  path: `/search?q=${encodeURIComponent(q)}&limit=${limit}`,
});

/** What the aim speaks of; ids are the engine's own, so they are asked for first. */
export const tasksOn = async (ask: (call: Call) => Promise<unknown>): Promise<Task[]> => {
  const ids = await Promise.all(
    places.map(async (q) => {
      const hits = (await ask(found(q, 1))) as { node: { id: string } }[];
      const id = hits[0]?.node.id;
      if (id === undefined) throw new Error(`${q} is not found: this is not the built-in graph`);
      return id;
    }),
  );
  return [
    { name: "nodes", calls: ids.map((id) => ({ path: `/nodes/${encodeURIComponent(id)}` })) },
    {
      name: "expand",
      calls: ids.map((id) => ({ path: "/expand", body: { ids: [id], limit: 100 } })),
    },
    { name: "search", calls: spellings.map((q) => found(q, 10)) },
    {
      name: "matrix",
      calls: [
        { path: "/patterns/matrix", body: { rows: "Cluster", columns: "Mechanism" } },
        { path: "/patterns/matrix", body: { rows: "City", columns: "Mechanism" } },
      ],
    },
  ];
};

/** An answer that asks no engine: what HTTP, checking and JSON cost by themselves. */
export const floor: Task = { name: "no engine", calls: [{ path: "/queries" }] };
