	// Svinval: sfence.vma in parts; and what sfence.vma with operands has to do.

#define LEVELS 3
#include "paging.h"

	.option	arch, +svinval

	// Maps the page to the symbol, without a fence.
	.macro	remap target
	la	t0, \target
	srli	t0, t0, 12
	slli	t0, t0, 10
	ori	t0, t0, V|R|W|A|D
	la	t1, last
	sd	t0, 3 * 8(t1)
	.endm

	test_program

	map	root, 1, middle, V
	map	middle, 2, last, V
	la	t0, first_page
	li	t1, 1
	sd	t1, 0(t0)
	la	t0, second_page
	li	t1, 2
	sd	t1, 0(t0)
	page	V|R|W|A|D
	use_root	root

	.macro	remaps number, fences:vararg
	sees \number, S, 1, PAGE, ld a0, 0(a1)
	remap	second_page
	li	a1, PAGE
	li	a2, 0
	\fences
	sees \number, S, 2, PAGE, ld a0, 0(a1)
	remap	first_page
	\fences
	.endm
#define REMAPS remaps __LINE__,

	REMAPS sfence.vma
	REMAPS sfence.vma a1
	REMAPS sfence.vma a1, a2
	REMAPS sfence.vma x0, a2
	.macro	invalidate address, asid
	sfence.w.inval
	sinval.vma	\address, \asid
	sfence.inval.ir
	.endm
	REMAPS invalidate x0, x0
	REMAPS invalidate a1, x0
	REMAPS invalidate a1, a2
	REMAPS invalidate x0, a2
	// Any address of the page names it.
	.macro	invalidate_end
	li	a1, PAGE + 4095
	sfence.vma	a1
	.endm
	REMAPS invalidate_end

	// U-mode may do none of it; S-mode all, but sinval.vma as sfence.vma only without TVM.
	csrw	satp, x0
	TRAPS U, ILLEGAL, BITS, sinval.vma x0, x0
	TRAPS U, ILLEGAL, BITS, sfence.w.inval
	TRAPS U, ILLEGAL, BITS, sfence.inval.ir
	RUNS S, invalidate a1, a2
	li	t0, MSTATUS_TVM
	csrs	mstatus, t0
	TRAPS S, ILLEGAL, BITS, sinval.vma x0, x0
	RUNS S, sfence.w.inval
	RUNS S, sfence.inval.ir
	li	t0, MSTATUS_TVM
	csrc	mstatus, t0

	test_end

	paging_data
