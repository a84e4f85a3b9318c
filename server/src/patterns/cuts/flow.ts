/** A net of pipes from node to node, each with what it can carry. */
export const pipes = (nodes: number) => {
  const first = new Int32Array(nodes).fill(-1);
  const [to, next, room]: [number[], number[], number[]] = [[], [], []];
  const half = (a: number, b: number, capacity: number): void => {
    next.push(first[a] as number);
    first[a] = to.length;
    to.push(b);
    room.push(capacity);
  };
  /** Layers of Dinic's: how many pipes with room each node is from the start. */
  const layers = (from: number): Int32Array => {
    const depth = new Int32Array(nodes).fill(-1);
    depth[from] = 0;
    const reached = [from];
    for (const node of reached)
      for (let pipe = first[node] as number; pipe >= 0; pipe = next[pipe] as number) {
        const end = to[pipe] as number;
        if ((room[pipe] as number) === 0 || depth[end] !== -1) continue;
        depth[end] = (depth[node] as number) + 1;
        reached.push(end);
      }
    return depth;
  };
  return {
    /** `back` is what it can carry the other way. */
    add(a: number, b: number, capacity: number, back = 0): void {
      half(a, b, capacity);
      half(b, a, back);
    },
    /** The most that flows (Dinic 1970), no more than `most`; then what can still be reached from the start. */
    flow(from: number, end: number, most = Infinity): { flow: number; reached: boolean[] } {
      let flow = 0;
      for (;;) {
        const depth = layers(from);
        if (depth[end] === -1 || flow >= most)
          return { flow, reached: Array.from(depth, (at) => at >= 0) };
        const at = first.slice();
        // Every pipe that limits a flow here carries one, so that each way brings one more.
        const push = (node: number): boolean => {
          if (node === end) return true;
          for (; (at[node] as number) >= 0; at[node] = next[at[node] as number] as number) {
            const pipe = at[node] as number;
            const on = to[pipe] as number;
            if ((room[pipe] as number) === 0 || depth[on] !== (depth[node] as number) + 1) continue;
            if (!push(on)) continue;
            room[pipe] = (room[pipe] as number) - 1;
            room[pipe ^ 1] = (room[pipe ^ 1] as number) + 1;
            return true;
          }
          return false;
        };
        while (flow < most && push(from)) flow += 1;
      }
    },
  };
};
