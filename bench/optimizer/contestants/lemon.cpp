// LEMON's NetworkSimplex on a graph written by bench/optimizer/instances.ts; prints what the other contestants print.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>

#include <cstdint>
#include <cstdio>
#include <ctime>
#include <vector>

using Graph = lemon::SmartDigraph;

static std::vector<int32_t> column(FILE *file, size_t length) {
  std::vector<int32_t> values(length);
  if (fread(values.data(), sizeof(int32_t), length, file) != length) throw "short file";
  return values;
}

// Seconds of processor.
static double used() { return double(clock()) / CLOCKS_PER_SEC; }

int main(int, char **arguments) {
  FILE *file = fopen(arguments[1], "rb");
  const auto head = column(file, 3);
  const int nodes = head[0], employees = head[1], arcs = head[2];
  const auto from = column(file, arcs), to = column(file, arcs);
  const auto capacity = column(file, arcs), cost = column(file, arcs);
  fclose(file);

  const double begun = used();
  Graph graph;
  graph.reserveNode(nodes);
  graph.reserveArc(arcs);
  for (int i = 0; i < nodes; i++) graph.addNode();
  Graph::ArcMap<int64_t> capacities(graph), costs(graph);
  for (int i = 0; i < arcs; i++) {
    const auto arc = graph.addArc(graph.nodeFromId(from[i]), graph.nodeFromId(to[i]));
    capacities[arc] = capacity[i];
    costs[arc] = cost[i];
  }
  Graph::NodeMap<int64_t> supplies(graph, 0);
  for (int i = 0; i < employees; i++) supplies[graph.nodeFromId(i)] = 1;
  supplies[graph.nodeFromId(nodes - 1)] = -employees;

  lemon::NetworkSimplex<Graph, int64_t, int64_t> simplex(graph);
  simplex.upperMap(capacities).costMap(costs).supplyMap(supplies);
  const double ready = used();
  const bool optimal = simplex.run() == simplex.OPTIMAL;
  const double run = used() - ready, whole = used() - begun;

  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"seconds\":{\"run()\":%.6f,\"building the graph and run()\":%.6f},\"objective\":%lld,\"rssMb\":%.1f,\"note\":\"%s\"}\n",
         run, whole, -(long long)simplex.totalCost(), usage.ru_maxrss / 1024.0, optimal ? "optimal" : "failed");
}
