/* The dialogue. */
#include "forth.h"

static char line[LINE_SIZE];
static bool interactive;
static bool had_error;

bool fail(const char *message, const char *detail)
{
    print_error("error: %s%s%s\n", message, *detail == '\0' ? "" : ": ", detail);
    return false;
}

/* A script that failed somewhere says so in its status; to people it was said already. */
void bye(void)
{
    quit(had_error && !interactive ? 1 : 0);
}

static bool read_character(char *character)
{
    static char buffer[LINE_SIZE];
    static long used;
    static long count;
    if (used >= count) {
        flush();
        count = platform_read(STANDARD_INPUT, buffer, sizeof buffer);
        used = 0;
        if (count <= 0) {
            return false;
        }
    }
    *character = buffer[used++];
    return true;
}

/* Reads into line; false at the end of the input. A line that is too long is told, and dropped. */
static bool read_line(void)
{
    enum { BACKSPACE = 8, DELETE = 127 };
    size_t length = 0;
    bool too_long = false;
    bool any = false;
    bool echo = platform_wants_echo();
    char character;
    while (read_character(&character)) {
        any = true;
        if (character == '\n' || character == '\r') {
            if (echo) {
                put_char('\n');
            }
            break;
        }
        if (character == BACKSPACE || character == DELETE) {
            if (length > 0) {
                length--;
                put_text(echo ? "\b \b" : "");
            }
            continue;
        }
        if (length == LINE_SIZE - 1) {
            too_long = true;
            continue;
        }
        line[length++] = character;
        if (echo) {
            put_char(character);
        }
    }
    line[length] = '\0';
    if (too_long) {
        print_error("error: a line may have %d characters\n", LINE_SIZE - 1);
        line[0] = '\0';
        had_error = true;
    }
    return any;
}

int main(int argc, char **argv)
{
    (void)argv;
    if (argc > 1) {
        print_error("usage: forth\n");
        return 2;
    }
    interactive = platform_is_terminal(STANDARD_INPUT);
    if (interactive) {
        put_text("Tiny Forth. Try 2 3 + . or : square dup * ; and 7 square . words lists all, bye leaves.\n");
    }
    for (;;) {
        if (interactive) {
            put_text(compiling ? ": " : "> ");
        }
        if (!read_line()) {
            put_text(interactive ? "\n" : "");
            break;
        }
        if (interpret_line(line)) {
            put_text(interactive && !compiling ? "ok\n" : "");
        } else {
            /* The rest of the line, the stack, and a definition that was begun are gone. */
            had_error = true;
            depth = 0;
            nesting = 0;
            if (compiling) {
                code_used = words[word_count].code;
                compiling = false;
            }
        }
    }
    if (compiling) {
        fail("the input ended inside a definition", words[word_count].name);
        had_error = true;
    }
    bye();
}
