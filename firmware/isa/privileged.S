	// The privileged instructions mret, sret, wfi and sfence.vma; mstatus, delegation, interrupts, PMP and MPRV.

#include "test.h"

	.equ	SUPERVISOR_SOFTWARE, 1 << 1
	.equ	INTERRUPT, 1 << 63
	.equ	MENVCFG_ADUE, 1 << 61

	// mstatus, and'ed with the mask, must be the value.
	.macro	status_is mask, value
	csrr	t0, mstatus
	li	t1, \mask
	and	t0, t0, t1
	li	t1, \value
	bne	t0, t1, fail
	.endm

	.macro	set_status bits
	li	t0, \bits
	csrs	mstatus, t0
	.endm
	.macro	clear_status bits
	li	t0, \bits
	csrc	mstatus, t0
	.endm

	test_program

	// mret: to mepc; MIE gets MPIE, MPIE is set, MPP is the least privileged mode.
	li	gp, __LINE__
	clear_status MSTATUS_MIE
	set_status MSTATUS_MPP|MSTATUS_MPIE
	la	t0, 1f
	csrw	mepc, t0
	mret
	j	fail
	.balign	4
1:	status_is MSTATUS_MPP|MSTATUS_MPIE|MSTATUS_MIE, MSTATUS_MPIE|MSTATUS_MIE
	li	gp, __LINE__
	clear_status MSTATUS_MPIE
	set_status MSTATUS_MPP
	la	t0, 1f
	csrw	mepc, t0
	mret
	j	fail
	.balign	4
1:	status_is MSTATUS_MPP|MSTATUS_MPIE|MSTATUS_MIE, MSTATUS_MPIE

	// A trap does the reverse: MPIE gets MIE, MIE is cleared, MPP is the mode.
	li	gp, __LINE__
	la	t0, 1f
	csrw	mtvec, t0
	set_status MSTATUS_MIE
	clear_status MSTATUS_MPIE
	ecall
	j	fail
	.balign	4
1:	status_is MSTATUS_MPP|MSTATUS_MPIE|MSTATUS_MIE, MSTATUS_MPP|MSTATUS_MPIE
	la	t0, trap_vector
	csrw	mtvec, t0

	// mret is for M-mode alone, and clears MPRV when it leaves it.
	TRAPS S, ILLEGAL, BITS, mret
	TRAPS U, ILLEGAL, BITS, mret
	set_status MSTATUS_MPRV
	RUNS S, nop
	li	gp, __LINE__
	status_is MSTATUS_MPRV, 0

	// sret: to sepc in the mode of SPP; SIE gets SPIE, SPIE is set, SPP is U. M-mode may use it too.
	.macro	sret_goes number, mode
	li	gp, \number
	la	s9, 1f
	la	s11, 2f
	li	s10, 0
	li	s7, \mode << 11
	li	s8, ECALL_U + \mode
	csrw	sepc, s9
	clear_status MSTATUS_SPP|MSTATUS_SIE
	set_status \mode << 8
	set_status MSTATUS_SPIE
	sret
	.balign	4
1:	ecall
	.balign	4
2:	status_is MSTATUS_SPP|MSTATUS_SPIE|MSTATUS_SIE, MSTATUS_SPIE|MSTATUS_SIE
	clear_status MSTATUS_SIE
	.endm
#define SRET_GOES sret_goes __LINE__,
	SRET_GOES U
	SRET_GOES S
	TRAPS U, ILLEGAL, BITS, sret

	// From S-mode itself, to U-mode.
	li	gp, __LINE__
	la	s9, 2f
	la	s11, 3f
	li	s10, 0
	li	s7, U << 11
	li	s8, ECALL_U
	clear_status MSTATUS_SPP
	csrw	sepc, s9
	la	t1, 1f
	enter_mode S, t1
	.balign	4
1:	sret
	.balign	4
2:	ecall
	.balign	4
3:	li	t0, NO_TRAP
	bne	s8, t0, fail

	// TSR, TVM and TW catch S-mode's sret, its address translation, and waiting.
	set_status MSTATUS_TSR|MSTATUS_TVM|MSTATUS_TW
	TRAPS S, ILLEGAL, BITS, sret
	TRAPS S, ILLEGAL, BITS, sfence.vma
	TRAPS S, ILLEGAL, BITS, csrr a0, satp
	TRAPS S, ILLEGAL, BITS, csrw satp, a0
	TRAPS S, ILLEGAL, BITS, wfi
	TRAPS U, ILLEGAL, BITS, wfi
	RUNS M, sfence.vma
	RUNS M, csrr a0, satp
	clear_status MSTATUS_TSR|MSTATUS_TVM|MSTATUS_TW
	RUNS S, sfence.vma
	RUNS S, sfence.vma a0, x0
	RUNS S, sfence.vma x0, a1
	RUNS S, csrr a0, satp
	TRAPS U, ILLEGAL, BITS, sfence.vma

	// wfi goes on when an enabled interrupt is pending, whatever mstatus.MIE says.
	li	gp, __LINE__
	csrwi	mip, SUPERVISOR_SOFTWARE
	csrwi	mie, SUPERVISOR_SOFTWARE
	wfi
	csrwi	mie, 0

	// The interrupt is taken once MIE is set, before the next instruction.
	li	gp, __LINE__
	la	t0, 1f
	csrw	mtvec, t0
	csrwi	mie, SUPERVISOR_SOFTWARE
	la	a1, 2f
	csrsi	mstatus, MSTATUS_MIE
2:	j	fail
	.balign	4
1:	csrr	a0, mepc
	bne	a0, a1, fail
	csrr	a0, mcause
	li	a1, INTERRUPT | 1
	bne	a0, a1, fail
	csrwi	mip, 0
	csrwi	mie, 0

	// Vectored: interrupt 1 at four bytes after the base, exceptions at the base.
	li	gp, __LINE__
	la	t0, 1f + 1
	csrw	mtvec, t0
	csrwi	mip, SUPERVISOR_SOFTWARE
	csrwi	mie, SUPERVISOR_SOFTWARE
	csrsi	mstatus, MSTATUS_MIE
	j	fail
	.option	push
	.option	norvc
	.balign	256
1:	j	fail
	j	2f
	j	fail
	.option	pop
2:	csrwi	mip, 0
	csrwi	mie, 0
	la	t0, trap_vector
	csrw	mtvec, t0

	// Delegation: U-mode's ecall goes to S-mode, with scause, sepc, stval and SPP; M-mode's traps never do.
	li	gp, __LINE__
	li	t0, 1 << ECALL_U | 1 << ILLEGAL
	csrw	medeleg, t0
	la	t0, 2f
	csrw	stvec, t0
	la	t1, 1f
	set_status MSTATUS_SIE
	la	s9, 3f
	la	s11, 4f
	li	s10, 0
	li	s7, S << 11
	li	s8, ECALL_S
	enter_mode U, t1
	.balign	4
1:	ecall
	.balign	4
2:	csrr	a0, scause
	csrr	a1, sepc
	csrr	a2, sstatus
	csrr	a4, stval
	// The ecall of S-mode is not delegated, and brings back to M-mode.
3:	ecall
	.balign	4
4:	li	t0, ECALL_U
	bne	a0, t0, fail
	la	t0, 1b
	bne	a1, t0, fail
	andi	a3, a2, MSTATUS_SIE
	bnez	a3, fail
	andi	a3, a2, MSTATUS_SPIE
	beqz	a3, fail
	andi	a3, a2, MSTATUS_SPP
	bnez	a3, fail
	bnez	a4, fail
	clear_status MSTATUS_SIE
	TRAPS M, ILLEGAL, BITS, .word 0xffffffff
	csrw	medeleg, x0

	// A delegated interrupt, taken in U-mode although SIE is clear, and not taken in M-mode at all.
	li	gp, __LINE__
	csrwi	mideleg, SUPERVISOR_SOFTWARE
	csrwi	mie, SUPERVISOR_SOFTWARE
	csrwi	mip, SUPERVISOR_SOFTWARE
	csrsi	mstatus, MSTATUS_MIE
	nop
	csrci	mstatus, MSTATUS_MIE
	la	t0, 2f
	csrw	stvec, t0
	la	s9, 3f
	la	s11, 4f
	li	s10, 0
	li	s7, S << 11
	li	s8, ECALL_S
	la	t1, 1f
	enter_mode U, t1
	.balign	4
1:	j	1b
	.balign	4
2:	csrr	a0, scause
	csrr	a1, sepc
	csrwi	sip, 0
3:	ecall
	.balign	4
4:	li	t0, INTERRUPT | 1
	bne	a0, t0, fail
	la	t0, 1b
	bne	a1, t0, fail
	csrr	a0, mip
	andi	a0, a0, SUPERVISOR_SOFTWARE
	bnez	a0, fail
	csrwi	mie, 0
	csrwi	mideleg, 0

	// MPRV: M-mode's loads and stores, not its fetches, go by MPP's mode. PMP entry 0 closes a page to S and U.
	li	gp, __LINE__
	la	a1, closed
	srli	t0, a1, 2
	ori	t0, t0, 0x1ff
	csrw	pmpaddr0, t0
	li	t0, -1
	csrw	pmpaddr1, t0
	li	t0, 0x1f18
	csrw	pmpcfg0, t0
	sfence.vma
	RUNS M, ld a0, 0(a1)
	.macro	closed_traps number, mode, cause, instruction:vararg
	li	gp, \number
	la	s9, 1f
	la	s11, 2f
	mv	s10, a1
	li	s7, \mode << 11
	li	s8, \cause
	enter_mode \mode, s9
	.balign	4
1:	\instruction
	ecall
	.balign	4
2:	li	t0, NO_TRAP
	bne	s8, t0, fail
	.endm
#define CLOSED_TRAPS closed_traps __LINE__,
	CLOSED_TRAPS U, LOAD_ACCESS, ld a0, 0(a1)
	CLOSED_TRAPS S, LOAD_ACCESS, lb a0, 0(a1)
	CLOSED_TRAPS U, STORE_ACCESS, sd a0, 0(a1)
	CLOSED_TRAPS S, STORE_ACCESS, sb a0, 0(a1)
	.macro	mprv_traps number, mode, cause, instruction:vararg
	li	gp, \number
	la	s9, 1f
	la	s11, 2f
	mv	s10, a1
	li	s7, MSTATUS_MPP
	li	s8, \cause
	clear_status MSTATUS_MPP
	set_status MSTATUS_MPRV|\mode << 11
	.balign	4
1:	\instruction
	j	fail
	.balign	4
2:	clear_status MSTATUS_MPRV
	.endm
#define MPRV_TRAPS mprv_traps __LINE__,
	MPRV_TRAPS U, LOAD_ACCESS, ld a0, 0(a1)
	MPRV_TRAPS S, STORE_ACCESS, sd a0, 0(a1)
	// Readable again, not writable.
	li	t0, 0x1f19
	csrw	pmpcfg0, t0
	sfence.vma
	RUNS U, ld a0, 0(a1)
	CLOSED_TRAPS U, STORE_ACCESS, sd a0, 0(a1)
	CLOSED_TRAPS S, STORE_ACCESS, sd a0, 0(a1)
	li	t0, 0x1f1f
	csrw	pmpcfg0, t0
	sfence.vma

	test_end

	.bss
	.balign	4096
closed:
	.zero	4096
