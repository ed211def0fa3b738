/* Shortest ways in a random graph of 4000 nodes, by Dijkstra with a binary heap that can decrease a key. */
#include "bench.h"

#include <limits.h>

#define NODES 4000
#define EDGES 24000

struct edge {
    int to, weight, next;
};

static struct edge edges[EDGES];
static int first[NODES], distance[NODES], heap[NODES], place[NODES], size;

static void set(int at, int node)
{
    heap[at] = node;
    place[node] = at;
}

static void up(int at)
{
    int node = heap[at];
    while (at > 0 && distance[heap[(at - 1) / 2]] > distance[node]) {
        set(at, heap[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
    set(at, node);
}

static int pop(void)
{
    int top = heap[0], node = heap[--size], at = 0;
    place[top] = -2;
    while (2 * at + 1 < size) {
        int child = 2 * at + 1;
        if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
            child++;
        }
        if (distance[heap[child]] >= distance[node]) {
            break;
        }
        set(at, heap[child]);
        at = child;
    }
    if (size > 0) {
        set(at, node);
    }
    return top;
}

static void ways(int from)
{
    for (int i = 0; i < NODES; i++) {
        distance[i] = INT_MAX;
        place[i] = -1;
    }
    distance[from] = 0;
    set(0, from);
    size = 1;
    while (size > 0) {
        int node = pop();
        for (int e = first[node]; e >= 0; e = edges[e].next) {
            int to = edges[e].to, d = distance[node] + edges[e].weight;
            if (d < distance[to]) {
                distance[to] = d;
                if (place[to] == -1) {
                    set(size++, to);
                }
                up(place[to]);
            }
        }
    }
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 3042);
    uint64_t sum = 0, seed = 88172645463325252u;
    for (int i = 0; i < NODES; i++) {
        first[i] = -1;
    }
    for (int i = 0; i < EDGES; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        int from = (seed >> 33) % NODES;
        edges[i].to = (seed >> 20) % NODES;
        edges[i].weight = 1 + (seed >> 45) % 1000;
        edges[i].next = first[from];
        first[from] = i;
    }
    for (long r = 0; r < rounds; r++) {
        ways(r * 37 % NODES);
        for (int i = 0; i < NODES; i++) {
            sum = sum * 31 + (uint32_t)distance[i];
        }
    }
    return report("dijkstra", rounds, sum);
}
