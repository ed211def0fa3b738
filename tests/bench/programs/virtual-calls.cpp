// Expressions as trees of objects, evaluated by virtual calls; each round changes and copies them.
#include "bench.h"

#include <memory>
#include <utility>
#include <vector>

namespace {

class Expression {
public:
    virtual ~Expression() = default;
    virtual int64_t value(int64_t x) const = 0;
    virtual std::unique_ptr<Expression> copy() const = 0;
};

using Owned = std::unique_ptr<Expression>;

class Constant : public Expression {
public:
    explicit Constant(int64_t number) : number(number) {}
    int64_t value(int64_t) const override { return number; }
    Owned copy() const override { return std::make_unique<Constant>(number + 1); }

private:
    int64_t number;
};

class Variable : public Expression {
public:
    int64_t value(int64_t x) const override { return x; }
    Owned copy() const override { return std::make_unique<Variable>(); }
};

class Binary : public Expression {
public:
    Binary(Owned left, Owned right) : left(std::move(left)), right(std::move(right)) {}

protected:
    Owned left, right;
};

class Sum : public Binary {
public:
    using Binary::Binary;
    int64_t value(int64_t x) const override { return left->value(x) + right->value(x); }
    Owned copy() const override { return std::make_unique<Sum>(right->copy(), left->copy()); }
};

class Difference : public Binary {
public:
    using Binary::Binary;
    int64_t value(int64_t x) const override { return left->value(x) - right->value(x); }
    Owned copy() const override { return std::make_unique<Difference>(right->copy(), left->copy()); }
};

class Minimum : public Binary {
public:
    using Binary::Binary;
    int64_t value(int64_t x) const override {
        int64_t one = left->value(x), other = right->value(x);
        return one < other ? one : other;
    }
    Owned copy() const override { return std::make_unique<Minimum>(left->copy(), right->copy()); }
};

Owned grow(uint32_t *state, int depth)
{
    uint32_t choice = next_random(state) >> 8;
    if (depth == 0) {
        if (choice % 2) {
            return std::make_unique<Variable>();
        }
        return std::make_unique<Constant>(choice % 1000);
    }
    Owned left = grow(state, depth - 1);
    Owned right = grow(state, depth - 1);
    switch (choice % 3) {
    case 0: return std::make_unique<Sum>(std::move(left), std::move(right));
    case 1: return std::make_unique<Difference>(std::move(left), std::move(right));
    default: return std::make_unique<Minimum>(std::move(left), std::move(right));
    }
}

}

int main(int argc, char **argv)
{
    long rounds = rounds_wanted(argc, argv, 200);
    uint32_t state = 37;
    std::vector<Owned> expressions;
    for (int i = 0; i < 8; i++) {
        expressions.push_back(grow(&state, 9));
    }
    uint64_t sum = 0;
    for (long round = 0; round < rounds; round++) {
        for (int64_t x = 0; x < 40; x++) {
            for (const Owned &expression : expressions) {
                sum = mix(sum, static_cast<uint64_t>(expression->value(x - round % 7)));
            }
        }
        Owned &changed = expressions[round % expressions.size()];
        changed = changed->copy();
    }
    return report("virtual-calls", rounds, sum);
}
