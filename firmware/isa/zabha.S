	// Zabha: atomic operations on bytes and halfwords. Written as encodings, for assemblers that do not know the extension;
	// the address register comes last, as in "amoadd.b a0, a2, a1".

#include "test.h"

	.option	arch, rv64i_zicsr

	.macro	encode operation, funct5
	.irp	width, b, h
	encode_orders \operation, \width, \funct5 << 2
	.endr
	.endm
	.equ	width_b, 0
	.equ	width_h, 1
	.macro	encode_orders operation, width, funct7
	encode_order \operation\().\width, width_\width, (\funct7)
	encode_order \operation\().\width\().rl, width_\width, (\funct7) + 1
	encode_order \operation\().\width\().aq, width_\width, (\funct7) + 2
	encode_order \operation\().\width\().aqrl, width_\width, (\funct7) + 3
	.endm
	.macro	encode_order instruction, funct3, funct7
	.macro	\instruction rd, rs2, address
	.insn	r 0x2f, \funct3, \funct7, \rd, \address, \rs2
	.endm
	.endm

	encode amoswap, 1
	encode amoadd, 0
	encode amoxor, 4
	encode amoand, 12
	encode amoor, 8
	encode amomin, 16
	encode amomax, 20
	encode amominu, 24
	encode amomaxu, 28
	encode amocas, 5

	// The old value, the doubleword afterwards, the doubleword before, the byte in it that the address names, the operand.
	.macro	amo_at number, instruction, old, new, memory, at, operand
	li	gp, \number
	la	a1, scratch
	li	a3, \memory
	sd	a3, 0(a1)
	addi	a1, a1, \at
	li	a2, \operand
	\instruction a0, a2, a1
	la	a4, scratch
	ld	a5, 0(a4)
	li	t0, \new
	bne	a5, t0, fail
	li	t0, \old
	bne	a0, t0, fail
	sd	a3, 0(a4)
	\instruction a2, a2, a1
	bne	a2, t0, fail
	\instruction x0, x0, a1
	bnez	x0, fail
	.endm
#define AMO_AT amo_at __LINE__,

	// The same with the value to compare with.
	.macro	cas number, instruction, old, new, memory, at, compare, swap
	li	gp, \number
	la	a4, scratch
	li	a3, \memory
	sd	a3, 0(a4)
	addi	a1, a4, \at
	li	a0, \compare
	li	a2, \swap
	\instruction a0, a2, a1
	li	t0, \old
	bne	a0, t0, fail
	ld	a5, 0(a4)
	li	t0, \new
	bne	a5, t0, fail
	.endm
#define CAS cas __LINE__,

	test_program

	AMO_AT amoswap.b, 0xffffffffffffff8f, 0x112233445566777f, 0x112233445566778f, 0, 0x17f
	AMO_AT amoswap.b, -1, 0x1122334401667700, 0x11223344ff667700, 3, 0x1
	AMO_AT amoswap.b, 0xffffffffffffff80, 0x8122334455667788, 0x8022334455667788, 7, 0xffffffffffffff81
	AMO_AT amoswap.b, 0x7f, 0x1122334455667780, 0x112233445566777f, 0, 0x80
	AMO_AT amoswap.b, 0x0, 0x112233f055667788, 0x1122330055667788, 4, 0xf0
	AMO_AT amoswap.h, 0xfffffffffffff78f, 0x1122334455667fff, 0x112233445566f78f, 0, 0x17fff
	AMO_AT amoswap.h, -1, 0x1122334400017700, 0x11223344ffff7700, 2, 0x1
	AMO_AT amoswap.h, 0xffffffffffff8022, 0x8001334455667788, 0x8022334455667788, 6, 0xffffffffffff8001
	AMO_AT amoswap.h, 0x7fff, 0x1122334455668000, 0x1122334455667fff, 0, 0x8000
	AMO_AT amoswap.h, 0x0, 0x1122ff0055667788, 0x1122000055667788, 4, 0xff00

	AMO_AT amoadd.b, 0xffffffffffffff8f, 0x112233445566770e, 0x112233445566778f, 0, 0x17f
	AMO_AT amoadd.b, -1, 0x1122334400667700, 0x11223344ff667700, 3, 0x1
	AMO_AT amoadd.b, 0xffffffffffffff80, 0x122334455667788, 0x8022334455667788, 7, 0xffffffffffffff81
	AMO_AT amoadd.b, 0x7f, 0x11223344556677ff, 0x112233445566777f, 0, 0x80
	AMO_AT amoadd.b, 0x0, 0x112233f055667788, 0x1122330055667788, 4, 0xf0
	AMO_AT amoadd.h, 0xfffffffffffff78f, 0x112233445566778e, 0x112233445566f78f, 0, 0x17fff
	AMO_AT amoadd.h, -1, 0x1122334400007700, 0x11223344ffff7700, 2, 0x1
	AMO_AT amoadd.h, 0xffffffffffff8022, 0x23334455667788, 0x8022334455667788, 6, 0xffffffffffff8001
	AMO_AT amoadd.h, 0x7fff, 0x112233445566ffff, 0x1122334455667fff, 0, 0x8000
	AMO_AT amoadd.h, 0x0, 0x1122ff0055667788, 0x1122000055667788, 4, 0xff00

	AMO_AT amoxor.b, 0xffffffffffffff8f, 0x11223344556677f0, 0x112233445566778f, 0, 0x17f
	AMO_AT amoxor.b, -1, 0x11223344fe667700, 0x11223344ff667700, 3, 0x1
	AMO_AT amoxor.b, 0xffffffffffffff80, 0x122334455667788, 0x8022334455667788, 7, 0xffffffffffffff81
	AMO_AT amoxor.b, 0x7f, 0x11223344556677ff, 0x112233445566777f, 0, 0x80
	AMO_AT amoxor.b, 0x0, 0x112233f055667788, 0x1122330055667788, 4, 0xf0
	AMO_AT amoxor.h, 0xfffffffffffff78f, 0x1122334455668870, 0x112233445566f78f, 0, 0x17fff
	AMO_AT amoxor.h, -1, 0x11223344fffe7700, 0x11223344ffff7700, 2, 0x1
	AMO_AT amoxor.h, 0xffffffffffff8022, 0x23334455667788, 0x8022334455667788, 6, 0xffffffffffff8001
	AMO_AT amoxor.h, 0x7fff, 0x112233445566ffff, 0x1122334455667fff, 0, 0x8000
	AMO_AT amoxor.h, 0x0, 0x1122ff0055667788, 0x1122000055667788, 4, 0xff00

	AMO_AT amoand.b, 0xffffffffffffff8f, 0x112233445566770f, 0x112233445566778f, 0, 0x17f
	AMO_AT amoand.b, -1, 0x1122334401667700, 0x11223344ff667700, 3, 0x1
	AMO_AT amoand.b, 0xffffffffffffff80, 0x8022334455667788, 0x8022334455667788, 7, 0xffffffffffffff81
	AMO_AT amoand.b, 0x7f, 0x1122334455667700, 0x112233445566777f, 0, 0x80
	AMO_AT amoand.b, 0x0, 0x1122330055667788, 0x1122330055667788, 4, 0xf0
	AMO_AT amoand.h, 0xfffffffffffff78f, 0x112233445566778f, 0x112233445566f78f, 0, 0x17fff
	AMO_AT amoand.h, -1, 0x1122334400017700, 0x11223344ffff7700, 2, 0x1
	AMO_AT amoand.h, 0xffffffffffff8022, 0x8000334455667788, 0x8022334455667788, 6, 0xffffffffffff8001
	AMO_AT amoand.h, 0x7fff, 0x1122334455660000, 0x1122334455667fff, 0, 0x8000
	AMO_AT amoand.h, 0x0, 0x1122000055667788, 0x1122000055667788, 4, 0xff00

	AMO_AT amoor.b, 0xffffffffffffff8f, 0x11223344556677ff, 0x112233445566778f, 0, 0x17f
	AMO_AT amoor.b, -1, 0x11223344ff667700, 0x11223344ff667700, 3, 0x1
	AMO_AT amoor.b, 0xffffffffffffff80, 0x8122334455667788, 0x8022334455667788, 7, 0xffffffffffffff81
	AMO_AT amoor.b, 0x7f, 0x11223344556677ff, 0x112233445566777f, 0, 0x80
	AMO_AT amoor.b, 0x0, 0x112233f055667788, 0x1122330055667788, 4, 0xf0
	AMO_AT amoor.h, 0xfffffffffffff78f, 0x112233445566ffff, 0x112233445566f78f, 0, 0x17fff
	AMO_AT amoor.h, -1, 0x11223344ffff7700, 0x11223344ffff7700, 2, 0x1
	AMO_AT amoor.h, 0xffffffffffff8022, 0x8023334455667788, 0x8022334455667788, 6, 0xffffffffffff8001
	AMO_AT amoor.h, 0x7fff, 0x112233445566ffff, 0x1122334455667fff, 0, 0x8000
	AMO_AT amoor.h, 0x0, 0x1122ff0055667788, 0x1122000055667788, 4, 0xff00

	AMO_AT amomin.b, 0xffffffffffffff8f, 0x112233445566778f, 0x112233445566778f, 0, 0x17f
	AMO_AT amomin.b, -1, 0x11223344ff667700, 0x11223344ff667700, 3, 0x1
	AMO_AT amomin.b, 0xffffffffffffff80, 0x8022334455667788, 0x8022334455667788, 7, 0xffffffffffffff81
	AMO_AT amomin.b, 0x7f, 0x1122334455667780, 0x112233445566777f, 0, 0x80
	AMO_AT amomin.b, 0x0, 0x112233f055667788, 0x1122330055667788, 4, 0xf0
	AMO_AT amomin.h, 0xfffffffffffff78f, 0x112233445566f78f, 0x112233445566f78f, 0, 0x17fff
	AMO_AT amomin.h, -1, 0x11223344ffff7700, 0x11223344ffff7700, 2, 0x1
	AMO_AT amomin.h, 0xffffffffffff8022, 0x8001334455667788, 0x8022334455667788, 6, 0xffffffffffff8001
	AMO_AT amomin.h, 0x7fff, 0x1122334455668000, 0x1122334455667fff, 0, 0x8000
	AMO_AT amomin.h, 0x0, 0x1122ff0055667788, 0x1122000055667788, 4, 0xff00

	AMO_AT amomax.b, 0xffffffffffffff8f, 0x112233445566777f, 0x112233445566778f, 0, 0x17f
	AMO_AT amomax.b, -1, 0x1122334401667700, 0x11223344ff667700, 3, 0x1
	AMO_AT amomax.b, 0xffffffffffffff80, 0x8122334455667788, 0x8022334455667788, 7, 0xffffffffffffff81
	AMO_AT amomax.b, 0x7f, 0x112233445566777f, 0x112233445566777f, 0, 0x80
	AMO_AT amomax.b, 0x0, 0x1122330055667788, 0x1122330055667788, 4, 0xf0
	AMO_AT amomax.h, 0xfffffffffffff78f, 0x1122334455667fff, 0x112233445566f78f, 0, 0x17fff
	AMO_AT amomax.h, -1, 0x1122334400017700, 0x11223344ffff7700, 2, 0x1
	AMO_AT amomax.h, 0xffffffffffff8022, 0x8022334455667788, 0x8022334455667788, 6, 0xffffffffffff8001
	AMO_AT amomax.h, 0x7fff, 0x1122334455667fff, 0x1122334455667fff, 0, 0x8000
	AMO_AT amomax.h, 0x0, 0x1122000055667788, 0x1122000055667788, 4, 0xff00

	AMO_AT amominu.b, 0xffffffffffffff8f, 0x112233445566777f, 0x112233445566778f, 0, 0x17f
	AMO_AT amominu.b, -1, 0x1122334401667700, 0x11223344ff667700, 3, 0x1
	AMO_AT amominu.b, 0xffffffffffffff80, 0x8022334455667788, 0x8022334455667788, 7, 0xffffffffffffff81
	AMO_AT amominu.b, 0x7f, 0x112233445566777f, 0x112233445566777f, 0, 0x80
	AMO_AT amominu.b, 0x0, 0x1122330055667788, 0x1122330055667788, 4, 0xf0
	AMO_AT amominu.h, 0xfffffffffffff78f, 0x1122334455667fff, 0x112233445566f78f, 0, 0x17fff
	AMO_AT amominu.h, -1, 0x1122334400017700, 0x11223344ffff7700, 2, 0x1
	AMO_AT amominu.h, 0xffffffffffff8022, 0x8001334455667788, 0x8022334455667788, 6, 0xffffffffffff8001
	AMO_AT amominu.h, 0x7fff, 0x1122334455667fff, 0x1122334455667fff, 0, 0x8000
	AMO_AT amominu.h, 0x0, 0x1122000055667788, 0x1122000055667788, 4, 0xff00

	AMO_AT amomaxu.b, 0xffffffffffffff8f, 0x112233445566778f, 0x112233445566778f, 0, 0x17f
	AMO_AT amomaxu.b, -1, 0x11223344ff667700, 0x11223344ff667700, 3, 0x1
	AMO_AT amomaxu.b, 0xffffffffffffff80, 0x8122334455667788, 0x8022334455667788, 7, 0xffffffffffffff81
	AMO_AT amomaxu.b, 0x7f, 0x1122334455667780, 0x112233445566777f, 0, 0x80
	AMO_AT amomaxu.b, 0x0, 0x112233f055667788, 0x1122330055667788, 4, 0xf0
	AMO_AT amomaxu.h, 0xfffffffffffff78f, 0x112233445566f78f, 0x112233445566f78f, 0, 0x17fff
	AMO_AT amomaxu.h, -1, 0x11223344ffff7700, 0x11223344ffff7700, 2, 0x1
	AMO_AT amomaxu.h, 0xffffffffffff8022, 0x8022334455667788, 0x8022334455667788, 6, 0xffffffffffff8001
	AMO_AT amomaxu.h, 0x7fff, 0x1122334455668000, 0x1122334455667fff, 0, 0x8000
	AMO_AT amomaxu.h, 0x0, 0x1122ff0055667788, 0x1122000055667788, 4, 0xff00

	AMO_AT amoadd.b.rl, 0x33, 0x1122344455667788, 0x1122334455667788, 5, 1
	AMO_AT amoswap.h.rl, 0x1122, 0x1334455667788, 0x1122334455667788, 6, 1
	AMO_AT amoadd.b.aq, 0x33, 0x1122344455667788, 0x1122334455667788, 5, 1
	AMO_AT amoswap.h.aq, 0x1122, 0x1334455667788, 0x1122334455667788, 6, 1
	AMO_AT amoadd.b.aqrl, 0x33, 0x1122344455667788, 0x1122334455667788, 5, 1
	AMO_AT amoswap.h.aqrl, 0x1122, 0x1334455667788, 0x1122334455667788, 6, 1

	CAS amocas.b, 0xffffffffffffff88, 0x1122334455667709, 0x1122334455667788, 0, 0x88, 9
	CAS amocas.b, 0xffffffffffffff88, 0x1122334455667709, 0x1122334455667788, 0, 0xffffffffffffff88, 0x109
	CAS amocas.b, 0x55, 0x11223344ff667788, 0x1122334455667788, 3, 0x155, -1
	CAS amocas.b, 0x55, 0x1122334455667788, 0x1122334455667788, 3, 0x54, -1
	CAS amocas.b.aqrl, 0x11, 0x22334455667788, 0x1122334455667788, 7, 0x11, 0
	CAS amocas.h, 0xfffffffffffff788, 0x1122334455660009, 0x112233445566f788, 0, 0xf788, 9
	CAS amocas.h, 0x5566, 0x11223344ffff7788, 0x1122334455667788, 2, 0x5566, -1
	CAS amocas.h, 0x5566, 0x1122334455667788, 0x1122334455667788, 2, 0x66, -1
	CAS amocas.h.aqrl, 0x1122, 0x334455667788, 0x1122334455667788, 6, 0xffff1122, 0

	test_end

	.bss
	.balign	8
scratch:
	.zero	8
