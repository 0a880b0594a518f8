"""Answers of igraph and NetworkX for the networks given on standard input, one JSON document each way."""

import json
import math
import random
import sys

import igraph
import networkx as nx
from networkx.algorithms import bipartite


def plain(value):
    """NaN is not JSON: null stands for it."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def of_igraph(case):
    n, directed, ties = case["n"], case["directed"], case["ties"]
    g = igraph.Graph(n=n, edges=[(a, b) for a, b, _ in ties], directed=directed)
    weights = [w for _, _, w in ties]
    lengths = [case["multiple"] / w for w in weights]
    answers = {
        "density": g.density(),
        "strength": g.strength(weights=weights) if ties else [0] * n,
        "component_sizes": sorted(g.connected_components(mode="weak").sizes()),
        "betweenness": g.betweenness(directed=directed),
        "weighted_betweenness": g.betweenness(directed=directed, weights=lengths) if ties else [0] * n,
        "constraint": g.constraint(),
        "constraint_weighted": g.constraint(weights=weights) if ties else [math.nan] * n,
        "degree_assortativity": g.assortativity_degree(directed=directed) if ties else math.nan,
        "assortativity": g.assortativity_nominal(case["groups"], directed=directed) if ties else math.nan,
        "modularity": g.modularity(case["groups"], directed=directed) if ties else math.nan,
        "modularity_weighted": g.modularity(case["groups"], weights=weights, directed=directed) if ties else math.nan,
        "diameter": g.diameter(directed=directed, unconn=True),
        "mean_distance": g.average_path_length(directed=directed, unconn=True),
    }
    if directed:
        answers["reciprocity"] = g.reciprocity() if ties else math.nan
        answers["dyads"] = list(g.dyad_census())
    else:
        answers["coreness"] = g.coreness()
        answers["local_clustering"] = g.transitivity_local_undirected(mode="nan")
        answers["transitivity"] = g.transitivity_undirected(mode="nan")
        if ties:
            seeds = [g.community_leiden(objective_function="modularity") for _ in range(50)]
            answers["best_modularity"] = max(g.modularity(found.membership) for found in seeds)
    return answers


def of_networkx(case):
    n, directed, ties = case["n"], case["directed"], case["ties"]
    g = nx.DiGraph() if directed else nx.Graph()
    g.add_nodes_from(range(n))
    g.add_weighted_edges_from(ties)
    nx.set_node_attributes(g, dict(enumerate(case["groups"])), "group")
    groups = [{v for v in range(n) if case["groups"][v] == group} for group in set(case["groups"])]
    in_order = lambda values: [values[v] for v in range(n)]
    weak = nx.weakly_connected_components(g) if directed else nx.connected_components(g)
    answers = {
        "density": nx.density(g),
        "strength": [s for _, s in g.degree(weight="weight")],
        "component_sizes": sorted(len(c) for c in weak),
        "betweenness": in_order(nx.betweenness_centrality(g, normalized=False, weight=None)),
        "modularity": nx.community.modularity(g, groups, weight=None) if ties else math.nan,
        "modularity_weighted": nx.community.modularity(g, groups) if ties else math.nan,
    }
    if case["slow"]:
        answers["constraint"] = asked(g, nx.constraint(g))
        answers["constraint_weighted"] = asked(g, nx.constraint(g, weight="weight"))
    if len(set(case["groups"])) > 1 and ties:
        try:
            answers["assortativity"] = nx.attribute_assortativity_coefficient(g, "group")
        except ZeroDivisionError:
            pass
    if directed:
        answers["triads"] = nx.triadic_census(g)
        answers["reciprocity"] = nx.overall_reciprocity(g) if ties else math.nan
    else:
        answers["coreness"] = in_order(nx.core_number(g))
        answers["effective_size"] = in_order(nx.effective_size(g))
    if case["twoMode"] and ties and n > 5:
        answers.update(two_mode(g, case["modes"]))
    return answers


def asked(g, values):
    """NetworkX has no constraint for nodes with incoming ties only; igraph has."""
    return {v: value for v, value in values.items() if g.out_degree(v) > 0} if g.is_directed() else values


def two_mode(g, modes):
    top = [v for v, mode in enumerate(modes) if mode == 0]
    n = len(modes)
    in_order = lambda values: [values[v] for v in range(n)]
    counts = bipartite.weighted_projected_graph(g, top)
    newman = bipartite.collaboration_weighted_projected_graph(g, top)
    return {
        "projection": sorted([min(a, b), max(a, b), w] for a, b, w in counts.edges(data="weight")),
        "projection_newman": sorted([min(a, b), max(a, b), w] for a, b, w in newman.edges(data="weight")),
        "partner_overlap": in_order(bipartite.latapy_clustering(g)),
        "square_closure": bipartite.robins_alexander_clustering(g),
        "two_mode_betweenness": in_order(bipartite.betweenness_centrality(g, top)),
    }


random.seed(1)
cases = json.load(sys.stdin)
json.dump(plain([{"igraph": of_igraph(case), "networkx": of_networkx(case)} for case in cases]), sys.stdout)
