/* The operations of the table on C igraph: CPU seconds of each, on one line, in the order of the arguments. */
#include <igraph/igraph.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <sys/resource.h>

static double cpu(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  FILE *file = fopen(argv[1], "r");
  long n, m, modes;
  if (!file || fscanf(file, "%ld %ld %ld", &n, &m, &modes) != 3) return 2;
  igraph_vector_int_t ends;
  igraph_vector_t weights, lengths;
  igraph_vector_bool_t types;
  igraph_vector_int_init(&ends, 2 * m);
  igraph_vector_init(&weights, m);
  igraph_vector_init(&lengths, m);
  igraph_vector_bool_init(&types, n);
  for (long v = 0; v < n; v++) VECTOR(types)[v] = modes > 0 && v >= modes;
  for (long t = 0; t < m; t++) {
    long a, b;
    int w;
    if (fscanf(file, "%ld %ld %d", &a, &b, &w) != 3) return 2;
    VECTOR(ends)[2 * t] = a;
    VECTOR(ends)[2 * t + 1] = b;
    VECTOR(weights)[t] = w;
    VECTOR(lengths)[t] = 60.0 / w;
  }
  fclose(file);
  igraph_rng_seed(igraph_rng_default(), 1);
  igraph_t g;
  double start = cpu();
  igraph_create(&g, &ends, n, false);
  double build = cpu() - start;
  igraph_vector_t values;
  igraph_vector_int_t whole, sizes;
  igraph_vector_init(&values, 0);
  igraph_vector_int_init(&whole, 0);
  igraph_vector_int_init(&sizes, 0);
  for (int k = 2; k < argc; k++) {
    const char *name = argv[k];
    igraph_integer_t count;
    double seconds = 0;
    start = cpu();
    if (!strcmp(name, "build")) {
      printf("%s %.9f\n", name, build);
      continue;
    } else if (!strcmp(name, "strength")) {
      igraph_strength(&g, &values, igraph_vss_all(), IGRAPH_ALL, true, &weights);
    } else if (!strcmp(name, "components")) {
      igraph_connected_components(&g, &whole, &sizes, &count, IGRAPH_WEAK);
    } else if (!strcmp(name, "betweenness")) {
      igraph_betweenness(&g, &values, igraph_vss_all(), false, NULL);
    } else if (!strcmp(name, "weightedBetweenness")) {
      igraph_betweenness(&g, &values, igraph_vss_all(), false, &lengths);
    } else if (!strcmp(name, "betweenness500")) {
      igraph_vs_t sources;
      igraph_vs_range(&sources, 0, 500);
      igraph_betweenness_subset(&g, &values, igraph_vss_all(), false, sources, igraph_vss_all(), NULL);
    } else if (!strcmp(name, "constraint")) {
      igraph_constraint(&g, &values, igraph_vss_all(), NULL);
    } else if (!strcmp(name, "coreness")) {
      igraph_coreness(&g, &whole, IGRAPH_ALL);
    } else if (!strcmp(name, "clustering")) {
      igraph_transitivity_local_undirected(&g, &values, igraph_vss_all(), IGRAPH_TRANSITIVITY_NAN);
    } else if (!strcmp(name, "louvain")) {
      igraph_real_t quality;
      igraph_vector_t q;
      igraph_vector_init(&q, 0);
      (void)quality;
      igraph_community_multilevel(&g, NULL, 1, &whole, NULL, &q);
      igraph_vector_destroy(&q);
    } else if (!strcmp(name, "leiden")) {
      igraph_vector_t degree;
      igraph_real_t quality;
      igraph_vector_init(&degree, 0);
      igraph_strength(&g, &degree, igraph_vss_all(), IGRAPH_ALL, true, NULL);
      igraph_community_leiden(&g, NULL, &degree, 1.0 / (2.0 * (double)m), 0.01, false, 2, &whole, &count, &quality);
      igraph_vector_destroy(&degree);
    } else if (!strcmp(name, "projection")) {
      igraph_t first;
      igraph_vector_int_t shared;
      igraph_vector_int_init(&shared, 0);
      igraph_bipartite_projection(&g, &types, &first, NULL, &shared, NULL, 0);
      igraph_destroy(&first);
      igraph_vector_int_destroy(&shared);
    } else {
      return 2;
    }
    seconds = cpu() - start;
    printf("%s %.9f\n", name, seconds);
  }
  struct rusage use;
  getrusage(RUSAGE_SELF, &use);
  printf("memory %ld\n", use.ru_maxrss);
  return 0;
}
