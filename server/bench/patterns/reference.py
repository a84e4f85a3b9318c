"""The same by other hands: reads an input as JSON, prints seconds and a figure that both must agree on."""

import json
import sys
import time
import warnings

warnings.filterwarnings("ignore")
what, path = sys.argv[1:]
with open(path) as file:
    given = json.load(file)


def told(run):
    began = time.perf_counter()
    figure = run()
    print(json.dumps({"seconds": time.perf_counter() - began, "figure": figure}))


if what == "concepts":
    import concepts

    rows = [str(at) for at in range(len(given["rows"]))]
    columns = [f"c{at}" for at in range(given["columns"])]
    held = [set(own) for own in given["rows"]]
    bools = [tuple(at in own for at in range(given["columns"])) for own in held]
    told(lambda: len(concepts.Context(rows, columns, bools).lattice))
elif what == "lcm":
    from bitarray import bitarray
    from caspailleur import list_intents_via_LCM

    size = given["columns"]
    itemsets = []
    for own in given["rows"]:
        bits = bitarray(size)
        bits.setall(0)
        for at in own:
            bits[at] = 1
        itemsets.append(bits)
    told(lambda: len(list_intents_via_LCM(itemsets)))
elif what == "base":
    from caspailleur import mine_implications

    rows = [set(own) for own in given["rows"]]
    told(lambda: len(mine_implications({str(at): {str(c) for c in own} for at, own in enumerate(rows)}, "Duquenne-Guigues", to_compute=["premise", "conclusion"], min_support=1)))
elif what == "bicm":
    import numpy
    from bicm import BipartiteGraph

    table = numpy.zeros((len(given["rows"]), given["columns"]), dtype=int)
    for at, own in enumerate(given["rows"]):
        table[at, own] = 1

    def run():
        graph = BipartiteGraph(biadjacency=table)
        graph.solve_tool(print_error=False)
        graph.compute_projection(rows=True, alpha=0.05, method="poibin", progress_bar=False)
        return sum(len(own) for own in graph.get_rows_projection().values()) // 2

    told(run)
elif what == "motifs":
    import networkx

    graph = networkx.DiGraph()
    graph.add_nodes_from(range(given["nodes"]))
    graph.add_edges_from(given["pairs"])

    def run():
        census = networkx.triadic_census(graph)
        apart = {"003", "012", "102"}
        return sum(count for name, count in census.items() if name not in apart)

    told(run)
elif what == "projection":
    import networkx
    from networkx.algorithms import bipartite

    graph = networkx.Graph()
    graph.add_nodes_from(range(len(given["rows"])))
    for at, own in enumerate(given["rows"]):
        graph.add_edges_from((at, ("c", column)) for column in own)
    told(lambda: bipartite.weighted_projected_graph(graph, range(len(given["rows"]))).number_of_edges())
elif what == "seriated":
    import numpy
    from scipy.cluster.hierarchy import linkage
    from scipy.spatial.distance import pdist

    table = numpy.zeros((len(given["rows"]), given["columns"]), dtype=bool)
    for at, own in enumerate(given["rows"]):
        table[at, own] = True

    def run():
        sides = [linkage(pdist(side, "jaccard"), "average", optimal_ordering=True) for side in (table, table.T)]
        return round(sum(float(side[:, 2].sum()) for side in sides), 2)

    told(run)
