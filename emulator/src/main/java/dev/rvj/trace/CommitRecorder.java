package dev.rvj.trace;

import dev.rvj.hart.Hart;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.hart.Trap;
import dev.rvj.isa.Csr;
import dev.rvj.isa.Decoder;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.ArrayList;
import java.util.List;

/** Finds out what the instructions of one hart wrote, by looking at it before and after each. */
final class CommitRecorder {
    private final CommitLog log;
    private final Hart hart;
    private final RecordingMemory memory;

    private PrivilegeMode mode;
    private long pc;
    private Instruction instruction;
    private int accrued;
    private long status;

    CommitRecorder(CommitLog log, Hart hart, RecordingMemory memory) {
        this.log = log;
        this.hart = hart;
        this.memory = memory;
    }

    /** The hart is about to execute an instruction. */
    void before() {
        // An instruction that is tried again, because it only had to make the floating-point state dirty, did that.
        if (hart.pc != pc || hart.mode != mode || instruction == null) {
            status = status();
        }
        mode = hart.mode;
        pc = hart.pc;
        instruction = fetch();
        memory.forget();
        accrued = hart.fcsr.flags;
        if (raisesFlags()) {
            hart.fcsr.flags = 0;
        }
    }

    /** The instruction raised a trap, and no flags. */
    void trapped() {
        if (raisesFlags()) {
            hart.fcsr.flags = accrued;
        }
    }

    /** The instruction has retired. */
    void after() {
        CommitLog.Writes writes = new CommitLog.Writes();
        List<String> operands = instruction.opcode().format().operands();
        if (operands.contains("rd") && instruction.opcode().kind() != Kind.SYSTEM) {
            writes.x(instruction.rd(), hart.x[instruction.rd()]);
        }
        if (operands.contains("pair") && instruction.rd() != 0) {
            writes.x(instruction.rd() + 1, hart.x[instruction.rd() + 1]);
        }
        if (operands.contains("frd")) {
            writes.f(instruction.rd(), hart.f[instruction.rd()]);
        }
        if (raisesFlags()) {
            int raised = hart.fcsr.flags;
            hart.fcsr.flags |= accrued;
            if (raised != 0) {
                writes.csr(Csr.FFLAGS, hart.fcsr.flags);
            }
        }
        if (instruction.opcode().kind() == Kind.CSR) {
            csr(writes);
        }
        if (status() != status || isReturn()) {
            writes.csr(Csr.MSTATUS, status());
        }
        log.write(hart.id, mode, pc, instruction, writes, loads(), stores());
        instruction = null;
    }

    private boolean raisesFlags() {
        return instruction != null && instruction.opcode().format().operands().contains("fcsr");
    }

    private boolean isReturn() {
        return instruction.opcode() == Opcode.MRET || instruction.opcode() == Opcode.SRET;
    }

    private Instruction fetch() {
        try {
            int bits = memory.fetchShort(pc);
            if (Decoder.length(bits) == Integer.BYTES) {
                bits |= memory.fetchShort(pc + Short.BYTES) << Short.SIZE;
            }
            return Decoder.decode(bits);
        } catch (Trap _) {
            return null;
        }
    }

    private void csr(CommitLog.Writes writes) {
        boolean always = instruction.opcode() == Opcode.CSRRW || instruction.opcode() == Opcode.CSRRWI;
        if (always || instruction.rs1() != 0) {
            int csr = instruction.imm() & 0xfff;
            for (int written : written(csr)) {
                writes.csr(written, peek(written));
            }
        }
    }

    /** The registers that hold what a write of another changes. */
    private static int[] written(int csr) {
        return switch (csr) {
            case Csr.FCSR -> new int[] {Csr.FFLAGS, Csr.FRM};
            case Csr.SSTATUS -> new int[] {Csr.MSTATUS};
            case Csr.SIE -> new int[] {Csr.SIE, Csr.MIE};
            case Csr.SIP -> new int[] {Csr.MIP};
            default -> new int[] {csr};
        };
    }

    /** {@code mstatus}, or 0 where there is none. */
    private long status() {
        try {
            return peek(Csr.MSTATUS);
        } catch (Trap _) {
            return 0;
        }
    }

    /** A CSR, whatever mode the hart is in. */
    private long peek(int csr) {
        PrivilegeMode own = hart.mode;
        hart.mode = PrivilegeMode.MACHINE;
        try {
            return hart.csrs.read(hart, csr);
        } finally {
            hart.mode = own;
        }
    }

    /**
     * An atomic operation may have taken several accesses, of which the first load and the last store count, or the two
     * stores of a pair.
     */
    private List<Long> loads() {
        if (instruction.opcode() == Opcode.SC_W || instruction.opcode() == Opcode.SC_D) {
            return List.of();
        }
        boolean several = instruction.opcode().kind() == Kind.AMO && !memory.loads.isEmpty();
        return several ? memory.loads.subList(0, 1) : memory.loads;
    }

    private List<RecordingMemory.Store> stores() {
        int count = memory.stores.size();
        boolean pair = instruction.opcode().format().operands().contains("pair");
        if (instruction.opcode().kind() == Kind.AMO && count > 0 && !pair) {
            return memory.stores.subList(count - 1, count);
        }
        return instruction.opcode() == Opcode.CBO_ZERO ? bytes(memory.stores) : memory.stores;
    }

    private static List<RecordingMemory.Store> bytes(List<RecordingMemory.Store> stores) {
        List<RecordingMemory.Store> bytes = new ArrayList<>();
        for (RecordingMemory.Store store : stores) {
            for (int i = 0; i < store.length(); i++) {
                bytes.add(new RecordingMemory.Store(store.address() + i, 1, store.value() >>> Byte.SIZE * i));
            }
        }
        return bytes;
    }
}
