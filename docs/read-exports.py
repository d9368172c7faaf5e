"""Reads the exports of a running Genvej with NetworkX and igraph and measures them anew.

    pip install networkx scipy igraph
    python docs/read-exports.py http://localhost:8080
"""

import csv
import io
import sys
import tempfile
import urllib.request

import networkx

try:
    import igraph
except ModuleNotFoundError:
    igraph = None

SITE = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8080"
TEXTS = ("slug", "name", "kind", "country", "region")


def fetch(name):
    with urllib.request.urlopen(f"{SITE}/export/{name}") as answer:
        return answer.read()


def same(what, measured, told):
    assert measured.keys() == told.keys(), what
    difference = max(abs(measured[key] - told[key]) for key in told)
    print(f"  {what}: largest difference {difference:.1e}")
    assert difference < 1e-9, what


def from_tables():
    graph = networkx.Graph()
    for row in csv.DictReader(io.StringIO(fetch("network-nodes.csv").decode())):
        graph.add_node(row["slug"], **{key: value if key in TEXTS else float(value) for key, value in row.items()})
    for row in csv.DictReader(io.StringIO(fetch("network-edges.csv").decode())):
        graph.add_edge(row["source"], row["target"], weight=float(row["weight"]))
    return graph


graphs = {
    "GraphML": networkx.read_graphml(io.BytesIO(fetch("network.graphml"))),
    "GEXF": networkx.read_gexf(io.BytesIO(fetch("network.gexf"))),
    "CSV": from_tables(),
}
first = graphs["GraphML"]
for name, graph in graphs.items():
    print(f"NetworkX {networkx.__version__}, {name}: {len(graph)} nodes, {graph.size()} edges")
    assert set(graph) == set(first) and graph.size() == first.size()
    assert all(graph[a][b]["weight"] == data["weight"] for a, b, data in first.edges(data=True))
    told = lambda measure: dict(graph.nodes(data=measure))
    same("degree", dict(graph.degree()), told("degree"))
    same("weighted degree", dict(graph.degree(weight="weight")), told("weightedDegree"))
    same("betweenness", networkx.betweenness_centrality(graph), told("betweenness"))
    same("PageRank", networkx.pagerank(graph, max_iter=10_000, tol=1e-15), told("pageRank"))

if igraph is None:
    print("igraph is not installed and was not tried")
    sys.exit()

with tempfile.NamedTemporaryFile(suffix=".graphml") as file:
    file.write(fetch("network.graphml"))
    file.flush()
    graph = igraph.Graph.Read_GraphML(file.name)
slugs, size = graph.vs["id"], graph.vcount()
told = lambda measure: dict(zip(slugs, graph.vs[measure]))
print(f"igraph {igraph.__version__}, GraphML: {size} nodes, {graph.ecount()} edges")
same("weighted degree", dict(zip(slugs, graph.strength(weights="weight"))), told("weightedDegree"))
same("betweenness", dict(zip(slugs, (b * 2 / (size - 1) / (size - 2) for b in graph.betweenness()))), told("betweenness"))
same("PageRank", dict(zip(slugs, graph.pagerank(weights="weight"))), told("pageRank"))
