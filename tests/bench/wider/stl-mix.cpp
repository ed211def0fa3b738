/* Words are counted in a std::unordered_map, sorted in a std::map and a std::vector, and put together as std::string. */
#include "bench.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

static uint64_t seed = 99;

static unsigned next(unsigned limit)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return static_cast<unsigned>(seed >> 33) % limit;
}

static std::string word()
{
    static const char *const parts[] = { "ka", "lo", "mi", "ren", "sto", "u", "vex", "zar", "qui", "ph" };
    std::string w;
    for (unsigned n = 1 + next(4); n > 0; n--) {
        w += parts[next(10)];
    }
    if (next(8) == 0) {
        w += "-and-something-that-is-long-" + std::to_string(next(50));
    }
    return w;
}

static uint64_t hash(uint64_t sum, const std::string &s)
{
    for (unsigned char c : s) {
        sum = sum * 31 + c;
    }
    return sum;
}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 329);
    uint64_t sum = 0;
    for (long r = 0; r < rounds; r++) {
        std::unordered_map<std::string, int> counts;
        for (int i = 0; i < 3000; i++) {
            counts[word()]++;
        }
        std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
        std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        std::map<std::size_t, std::set<std::string>> by_length;
        for (const auto &[text, count] : sorted) {
            by_length[text.size()].insert(text);
        }
        std::string joined;
        for (const auto &[length, words] : by_length) {
            for (const auto &w : words) {
                if (!joined.empty()) {
                    joined += ", ";
                }
                joined.append(w, 0, 6);
            }
        }
        sum = hash(sum, joined);
        for (std::size_t i = 0; i < sorted.size(); i += 10) {
            sum = hash(sum, sorted[i].first) + static_cast<unsigned>(sorted[i].second);
        }
        std::map<int, long> ordered;
        std::vector<int> numbers(2000);
        std::generate(numbers.begin(), numbers.end(), [] { return static_cast<int>(next(5000)); });
        for (int n : numbers) {
            ordered[n] += n % 7;
            if (n % 3 == 0) {
                ordered.erase(ordered.begin());
            }
        }
        std::stable_sort(numbers.begin(), numbers.end(), [](int a, int b) { return a % 100 < b % 100; });
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        sum = std::accumulate(numbers.begin(), numbers.end(), sum, [](auto s, int n) { return s * 31 + n; });
        for (const auto &[key, value] : ordered) {
            sum = sum * 31 + key + value;
        }
        std::size_t at = 0, found = 0;
        while ((at = joined.find("kalo", at)) != std::string::npos) {
            found++;
            at++;
        }
        sum += found;
    }
    return report("stl-mix", rounds, sum);
}
