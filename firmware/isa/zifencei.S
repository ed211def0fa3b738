	// Zifencei: code that was stored is what runs after fence.i, however hot and however near the old code was.

#include "test.h"

	.option	arch, rv64im_zicsr_zifencei
	.equ	ADDI_A0_A0, 0x00050513
	.equ	RET, 0x00008067

	test_program

	// Made from nothing in data.
	li	gp, __LINE__
	la	a1, code
	li	t0, ADDI_A0_A0 | 42 << 20
	sw	t0, 0(a1)
	li	t0, RET
	sw	t0, 4(a1)
	fence.i
	li	a0, 0
	jalr	a1
	li	t0, 42
	bne	a0, t0, fail

	// Changed after it ran many times, by stores of each width.
	li	gp, __LINE__
	li	s0, 50
	li	s1, 1
change:
	li	s2, 200
1:	li	a0, 0
	jalr	a1
	addi	s2, s2, -1
	bnez	s2, 1b
	// The immediate of addi is the upper half of its fourth byte and the third.
	slli	t0, s1, 4
	sh	t0, 2(a1)
	fence.i
	li	a0, 0
	jalr	a1
	bne	a0, s1, fail
	addi	s1, s1, 3
	addi	s0, s0, -1
	bnez	s0, change

	li	gp, __LINE__
	li	t0, 0x7f
	sb	t0, 3(a1)
	li	t0, 0xf0
	sb	t0, 2(a1)
	// Byte 2 also holds the upper bits of rs1, which are zero for a0.
	fence.i
	li	a0, 0
	jalr	a1
	li	t0, 2047
	beq	a0, t0, 1f
	j	fail
1:
	li	gp, __LINE__
	li	t0, RET
	slli	t0, t0, 32
	li	t1, ADDI_A0_A0 | 5 << 20
	or	t0, t0, t1
	sd	t0, 0(a1)
	fence.i
	li	a0, 0
	jalr	a1
	li	t0, 5
	bne	a0, t0, fail

	// The very next instruction, in a loop: each round it adds one more.
	li	gp, __LINE__
	li	a0, 0
	li	s0, 0
	li	s2, 100
	la	a2, 2f
1:	slli	t0, s0, 20
	li	t1, ADDI_A0_A0
	or	t0, t0, t1
	sw	t0, 0(a2)
	fence.i
2:	addi	a0, a0, 0
	addi	s0, s0, 1
	bne	s0, s2, 1b
	li	t0, 4950
	bne	a0, t0, fail

	// A loop whose body changes its own exit.
	li	gp, __LINE__
	la	a2, 2f
	li	a0, 0
	li	s0, 0
1:	addi	s0, s0, 1
	li	t0, 1000
	bne	s0, t0, 2f
	li	t0, ADDI_A0_A0 | 1 << 20
	sw	t0, 0(a2)
	fence.i
2:	nop
	beqz	a0, 1b
	li	t0, 1000
	bne	s0, t0, fail

	// Ignored fields: "Zifencei", reserved for finer-grain fences.
	li	gp, __LINE__
	.insn	i 0x0f, 1, x10, x11, 0x123
	li	t0, 1
	bne	a0, t0, fail

	test_end

	.bss
	.balign	16
code:
	.zero	16
