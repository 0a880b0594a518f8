/* The operations of the table on C igraph: CPU seconds of each, the best of a few, nothing for those it lacks;
   then the peak memory in kB. */
#include <igraph/igraph.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

typedef struct {
  igraph_t graph;
  igraph_integer_t n, m;
  igraph_vector_int_t ends, whole, sizes;
  igraph_vector_t weights, lengths, values;
  igraph_vector_bool_t types;
} network_t;

static double cpu(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static int read_network(network_t *net, const char *path) {
  FILE *file = fopen(path, "r");
  long n, m, modes;
  if (!file || fscanf(file, "%ld %ld %ld", &n, &m, &modes) != 3) return 0;
  net->n = n;
  net->m = m;
  igraph_vector_int_init(&net->ends, 2 * m);
  igraph_vector_init(&net->weights, m);
  igraph_vector_bool_init(&net->types, n);
  for (long v = 0; v < n; v++) VECTOR(net->types)[v] = modes > 0 && v >= modes;
  for (long t = 0; t < m; t++) {
    long a, b;
    int w;
    if (fscanf(file, "%ld %ld %d", &a, &b, &w) != 3) return 0;
    VECTOR(net->ends)[2 * t] = a;
    VECTOR(net->ends)[2 * t + 1] = b;
    VECTOR(net->weights)[t] = w;
  }
  fclose(file);
  igraph_vector_init(&net->lengths, 0);
  igraph_vector_init(&net->values, 0);
  igraph_vector_int_init(&net->whole, 0);
  igraph_vector_int_init(&net->sizes, 0);
  return 1;
}

static void projection(network_t *net) {
  igraph_t first;
  igraph_vector_int_t shared;
  igraph_vector_int_init(&shared, 0);
  igraph_bipartite_projection(&net->graph, &net->types, &first, NULL, &shared, NULL, 0);
  igraph_destroy(&first);
  igraph_vector_int_destroy(&shared);
}

static void leiden(network_t *net) {
  igraph_integer_t count;
  igraph_real_t quality;
  igraph_strength(&net->graph, &net->values, igraph_vss_all(), IGRAPH_ALL, true, NULL);
  igraph_community_leiden(&net->graph, NULL, &net->values, 1.0 / (2.0 * (double)net->m), 0.01, false, 2, &net->whole,
                          &count, &quality);
}

static void build(network_t *net) {
  igraph_t made;
  igraph_create(&made, &net->ends, net->n, false);
  igraph_destroy(&made);
}

static void betweenness_500(network_t *net) {
  igraph_vs_t sources;
  igraph_vs_range(&sources, 0, 500);
  igraph_betweenness_subset(&net->graph, &net->values, igraph_vss_all(), false, sources, igraph_vss_all(), NULL);
}

static int run(network_t *net, const char *name) {
  igraph_t *g = &net->graph;
  igraph_integer_t count;
  if (!strcmp(name, "build")) build(net);
  else if (!strcmp(name, "strength")) igraph_strength(g, &net->values, igraph_vss_all(), IGRAPH_ALL, true, &net->weights);
  else if (!strcmp(name, "components")) igraph_connected_components(g, &net->whole, &net->sizes, &count, IGRAPH_WEAK);
  else if (!strcmp(name, "betweenness")) igraph_betweenness(g, &net->values, igraph_vss_all(), false, NULL);
  else if (!strcmp(name, "betweenness500")) betweenness_500(net);
  else if (!strcmp(name, "weightedBetweenness"))
    igraph_betweenness(g, &net->values, igraph_vss_all(), false, &net->lengths);
  else if (!strcmp(name, "constraint")) igraph_constraint(g, &net->values, igraph_vss_all(), NULL);
  else if (!strcmp(name, "coreness")) igraph_coreness(g, &net->whole, IGRAPH_ALL);
  else if (!strcmp(name, "clustering"))
    igraph_transitivity_local_undirected(g, &net->values, igraph_vss_all(), IGRAPH_TRANSITIVITY_NAN);
  else if (!strcmp(name, "louvain")) igraph_community_multilevel(g, NULL, 1, &net->whole, NULL, &net->values);
  else if (!strcmp(name, "leiden")) leiden(net);
  else if (!strcmp(name, "projection")) projection(net);
  else return 0;
  return 1;
}

int main(int argc, char **argv) {
  network_t net;
  if (argc < 2 || !read_network(&net, argv[1])) return 2;
  igraph_rng_seed(igraph_rng_default(), 1);
  igraph_create(&net.graph, &net.ends, net.n, false);
  for (int k = 2; k < argc; k++) {
    double best = -1, spent = 0;
    if (!strcmp(argv[k], "weightedBetweenness") && igraph_vector_size(&net.lengths) == 0) {
      igraph_vector_resize(&net.lengths, net.m);
      for (long t = 0; t < net.m; t++) VECTOR(net.lengths)[t] = 60.0 / VECTOR(net.weights)[t];
    }
    for (int turn = 0; turn < 50 && spent < 0.5; turn++) {
      double start = cpu();
      if (!run(&net, argv[k])) break;
      double seconds = cpu() - start;
      if (turn == 0 || seconds < best) best = seconds;
      spent += seconds;
    }
    if (best >= 0) printf("%s %.9f\n", argv[k], best);
  }
  struct rusage use;
  getrusage(RUSAGE_SELF, &use);
  printf("memory %ld\n", use.ru_maxrss);
  return 0;
}
