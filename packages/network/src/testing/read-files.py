"""What igraph and NetworkX read in the files given as JSON on standard input."""

import csv
import io
import json
import os
import sys
import tempfile

import igraph
import networkx as nx

files = json.load(sys.stdin)


def stored(text, suffix):
    handle, path = tempfile.mkstemp(suffix=suffix)
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return path


def by_igraph(path):
    g = igraph.Graph.Read_GraphML(path)
    return {
        "nodes": [[v["id"], v["label"], v["territory"]] for v in g.vs],
        "ties": [[g.vs[e.source]["id"], g.vs[e.target]["id"], e["weight"]] for e in g.es],
    }


def by_networkx(path):
    g = nx.read_graphml(path)
    return {
        "nodes": [[v, data.get("label"), data.get("territory")] for v, data in g.nodes(data=True)],
        "ties": [[a, b, data["weight"]] for a, b, data in g.edges(data=True)],
    }


def from_csv(nodes, edges):
    rows = lambda text: list(csv.DictReader(io.StringIO(text, newline="")))
    nodes, edges = rows(nodes), rows(edges)
    g = igraph.Graph.DictList(nodes, edges, vertex_name_attr="Id", edge_foreign_keys=("Source", "Target"))
    return {
        "nodes": [[v["Id"], v["Label"], v["Territory"]] for v in g.vs],
        "ties": [[g.vs[e.source]["Id"], g.vs[e.target]["Id"], float(e["Weight"])] for e in g.es],
    }


def dynamic(path):
    g = nx.read_gexf(path)
    return {
        "nodes": [[v, data["label"], data.get("territory"), data.get("spells")] for v, data in g.nodes(data=True)],
        "ties": [[a, b, data["weight"], data.get("spells"), data.get("Weight")] for a, b, data in g.edges(data=True)],
    }


graphml = stored(files["graphml"], ".graphml")
gexf = stored(files["gexf"], ".gexf")
json.dump(
    {
        "igraph": by_igraph(graphml),
        "networkx": by_networkx(graphml),
        "csv": from_csv(files["nodes"], files["edges"]),
        "gexf": dynamic(gexf),
    },
    sys.stdout,
)
os.remove(graphml)
os.remove(gexf)
