#include "test.h"

static volatile int count, last_value, last_code, last_overrun;

static void note(int signal, struct siginfo *info, struct ucontext *context)
{
    (void)signal, (void)context;
    count++;
    last_value = (int)info->sent.value;
    last_code = info->code;
    last_overrun = info->sent.uid;
}

static void wait_for(int wanted)
{
    for (int i = 0; i < 60000 && count < wanted; i++) {
        sleep_milliseconds(1);
    }
}

int main(int argc, char **argv)
{
    (void)argc, (void)argv;
    struct timespec wrong = {0, 1000000000}, past = {1, 0}, time;
    check("wrong time", CALL(SYS_NANOSLEEP, &wrong, 0), -EINVAL);
    check("wrong clock", CALL(SYS_CLOCK_NANOSLEEP, 99, 0, &wrong, 0), -EINVAL);
    long before = now_milliseconds();
    CALL(SYS_CLOCK_GETTIME, 0, &time);
    time.nanoseconds += 30000000;
    if (time.nanoseconds >= 1000000000) {
        time.seconds++;
        time.nanoseconds -= 1000000000;
    }
    check("sleep until", CALL(SYS_CLOCK_NANOSLEEP, 0, 1, &time, 0), 0);
    check("  that time", now_milliseconds() - before >= 29, 1);
    check("in the past", CALL(SYS_CLOCK_NANOSLEEP, 0, 1, &past, 0), 0);

    handle(SIGALRM, note, SA_RESTART);
    long interval[4] = {0, 10000, 0, 10000}, none[4] = {0}, left[4];
    CALL(SYS_SETITIMER, 0, interval, 0);
    wait_for(3);
    CALL(SYS_SETITIMER, 0, none, left);
    check("interval timer", count >= 3, 1);
    check("  its interval", left[1], 10000);
    count = 0;
    sleep_milliseconds(30);
    check("  stops", count, 0);

    struct {
        long value;
        int signal, notify, tid;
        uint8_t rest[44];
    } event = {9, SIGRTMIN + 3, 4, (int)CALL(SYS_GETTID), {0}};
    int timer = -1;
    struct timespec start_at[2] = {{0, 5000000}, {0, 5000000}}, stop[2] = {{0, 0}, {0, 0}}, current[2];
    handle(SIGRTMIN + 3, note, SA_RESTART);
    check("timer for a thread", CALL(SYS_TIMER_CREATE, 1, &event, &timer), 0);
    CALL(SYS_TIMER_SETTIME, timer, 0, start_at, 0);
    wait_for(3);
    check("  expires", count >= 3, 1);
    check("  value", last_value, 9);
    check("  code", last_code, -2);
    CALL(SYS_TIMER_GETTIME, timer, current);
    check("  interval", current[0].nanoseconds, 5000000);
    uint64_t blocked = bit(SIGRTMIN + 3);
    CALL(SYS_SIGPROCMASK, SIG_BLOCK, &blocked, 0, 8);
    sleep_milliseconds(10);
    count = 0;
    sleep_milliseconds(60);
    CALL(SYS_TIMER_SETTIME, timer, 0, stop, 0);
    CALL(SYS_SIGPROCMASK, SIG_UNBLOCK, &blocked, 0, 8);
    check("blocked, is pending once", count, 1);
    check("  overrun", last_overrun >= 5, 1);
    check("  timer_getoverrun", CALL(SYS_TIMER_GETOVERRUN, timer), last_overrun);
    check("no such timer", CALL(SYS_TIMER_GETOVERRUN, 99), -EINVAL);
    check("deleted", CALL(SYS_TIMER_DELETE, timer), 0);
    check("  for good", CALL(SYS_TIMER_DELETE, timer), -EINVAL);
    return finish();
}
