	// Zbb: basic bit manipulation.

#include "test.h"

	.option	arch, rv64i_zicsr_zbb
	test_program

	VALUE2 andn, 0, 0, 0
	VALUE2 andn, -1, -1, 0
	VALUE2 andn, 0, 0, -1
	VALUE2 andn, 0, -1, -1
	VALUE2 andn, 0x1210525080a484a, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	VALUE2 andn, 0xa484a08052501210, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	VALUE2 andn, 0xf000f000f000f000, 0xff00ff00ff00ff00, 0xf0f0f0f0f0f0f0f
	VALUE2 andn, 1, 1, 0x8000000000000000
	VALUE2_SAME andn, 0, 0x12345678deadbeef

	VALUE2 orn, -1, 0, 0
	VALUE2 orn, -1, -1, 0
	VALUE2 orn, 0, 0, -1
	VALUE2 orn, -1, -1, -1
	VALUE2 orn, 0xa5a7e5e7dbfbdfff, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	VALUE2 orn, 0xfffdbfbd7e5e7a5a, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	VALUE2 orn, 0xfff0fff0fff0fff0, 0xff00ff00ff00ff00, 0xf0f0f0f0f0f0f0f
	VALUE2 orn, 0x7fffffffffffffff, 1, 0x8000000000000000
	VALUE2_SAME orn, -1, 0x12345678deadbeef

	VALUE2 xnor, -1, 0, 0
	VALUE2 xnor, 0, -1, 0
	VALUE2 xnor, 0, 0, -1
	VALUE2 xnor, -1, -1, -1
	VALUE2 xnor, 0xa486e0c2d3f197b5, 0x123456789abcdef, 0x5a5a5a5aa5a5a5a5
	VALUE2 xnor, 0x5b791f3d2c0e684a, 0xfedcba9876543210, 0x5a5a5a5aa5a5a5a5
	VALUE2 xnor, 0xff00ff00ff00ff0, 0xff00ff00ff00ff00, 0xf0f0f0f0f0f0f0f
	VALUE2 xnor, 0x7ffffffffffffffe, 1, 0x8000000000000000
	VALUE2_SAME xnor, -1, 0x12345678deadbeef

	VALUE1 clz, 64, 0
	VALUE1 clz, 63, 1
	VALUE1 clz, 0, -1
	VALUE1 clz, 0, 0x8000000000000000
	VALUE1 clz, 1, 0x7fffffffffffffff
	VALUE1 clz, 56, 128
	VALUE1 clz, 57, 127
	VALUE1 clz, 48, 0x8000
	VALUE1 clz, 49, 0x7fff
	VALUE1 clz, 48, 0xff00
	VALUE1 clz, 32, 0x80000000
	VALUE1 clz, 31, 0x100000000
	VALUE1 clz, 32, 0xffffffff
	VALUE1 clz, 0, 0xffffffff00000000
	VALUE1 clz, 19, 0x100000000000
	VALUE1 clz, 0, 0xffff00000000f0f0
	VALUE1 clz, 7, 0x123456789abcdef
	VALUE1 clz, 0, 0xfedcba9876543210
	VALUE1 clz, 7, 0x100000000800001

	VALUE1 ctz, 64, 0
	VALUE1 ctz, 0, 1
	VALUE1 ctz, 0, -1
	VALUE1 ctz, 63, 0x8000000000000000
	VALUE1 ctz, 0, 0x7fffffffffffffff
	VALUE1 ctz, 7, 128
	VALUE1 ctz, 0, 127
	VALUE1 ctz, 15, 0x8000
	VALUE1 ctz, 0, 0x7fff
	VALUE1 ctz, 8, 0xff00
	VALUE1 ctz, 31, 0x80000000
	VALUE1 ctz, 32, 0x100000000
	VALUE1 ctz, 0, 0xffffffff
	VALUE1 ctz, 32, 0xffffffff00000000
	VALUE1 ctz, 44, 0x100000000000
	VALUE1 ctz, 4, 0xffff00000000f0f0
	VALUE1 ctz, 0, 0x123456789abcdef
	VALUE1 ctz, 4, 0xfedcba9876543210
	VALUE1 ctz, 0, 0x100000000800001

	VALUE1 cpop, 0, 0
	VALUE1 cpop, 1, 1
	VALUE1 cpop, 64, -1
	VALUE1 cpop, 1, 0x8000000000000000
	VALUE1 cpop, 63, 0x7fffffffffffffff
	VALUE1 cpop, 1, 128
	VALUE1 cpop, 7, 127
	VALUE1 cpop, 1, 0x8000
	VALUE1 cpop, 15, 0x7fff
	VALUE1 cpop, 8, 0xff00
	VALUE1 cpop, 1, 0x80000000
	VALUE1 cpop, 1, 0x100000000
	VALUE1 cpop, 32, 0xffffffff
	VALUE1 cpop, 32, 0xffffffff00000000
	VALUE1 cpop, 1, 0x100000000000
	VALUE1 cpop, 24, 0xffff00000000f0f0
	VALUE1 cpop, 32, 0x123456789abcdef
	VALUE1 cpop, 32, 0xfedcba9876543210
	VALUE1 cpop, 3, 0x100000000800001

	VALUE1 clzw, 32, 0
	VALUE1 clzw, 31, 1
	VALUE1 clzw, 0, -1
	VALUE1 clzw, 32, 0x8000000000000000
	VALUE1 clzw, 0, 0x7fffffffffffffff
	VALUE1 clzw, 24, 128
	VALUE1 clzw, 25, 127
	VALUE1 clzw, 16, 0x8000
	VALUE1 clzw, 17, 0x7fff
	VALUE1 clzw, 16, 0xff00
	VALUE1 clzw, 0, 0x80000000
	VALUE1 clzw, 32, 0x100000000
	VALUE1 clzw, 0, 0xffffffff
	VALUE1 clzw, 32, 0xffffffff00000000
	VALUE1 clzw, 32, 0x100000000000
	VALUE1 clzw, 16, 0xffff00000000f0f0
	VALUE1 clzw, 0, 0x123456789abcdef
	VALUE1 clzw, 1, 0xfedcba9876543210
	VALUE1 clzw, 8, 0x100000000800001

	VALUE1 ctzw, 32, 0
	VALUE1 ctzw, 0, 1
	VALUE1 ctzw, 0, -1
	VALUE1 ctzw, 32, 0x8000000000000000
	VALUE1 ctzw, 0, 0x7fffffffffffffff
	VALUE1 ctzw, 7, 128
	VALUE1 ctzw, 0, 127
	VALUE1 ctzw, 15, 0x8000
	VALUE1 ctzw, 0, 0x7fff
	VALUE1 ctzw, 8, 0xff00
	VALUE1 ctzw, 31, 0x80000000
	VALUE1 ctzw, 32, 0x100000000
	VALUE1 ctzw, 0, 0xffffffff
	VALUE1 ctzw, 32, 0xffffffff00000000
	VALUE1 ctzw, 32, 0x100000000000
	VALUE1 ctzw, 4, 0xffff00000000f0f0
	VALUE1 ctzw, 0, 0x123456789abcdef
	VALUE1 ctzw, 4, 0xfedcba9876543210
	VALUE1 ctzw, 0, 0x100000000800001

	VALUE1 cpopw, 0, 0
	VALUE1 cpopw, 1, 1
	VALUE1 cpopw, 32, -1
	VALUE1 cpopw, 0, 0x8000000000000000
	VALUE1 cpopw, 32, 0x7fffffffffffffff
	VALUE1 cpopw, 1, 128
	VALUE1 cpopw, 7, 127
	VALUE1 cpopw, 1, 0x8000
	VALUE1 cpopw, 15, 0x7fff
	VALUE1 cpopw, 8, 0xff00
	VALUE1 cpopw, 1, 0x80000000
	VALUE1 cpopw, 0, 0x100000000
	VALUE1 cpopw, 32, 0xffffffff
	VALUE1 cpopw, 0, 0xffffffff00000000
	VALUE1 cpopw, 0, 0x100000000000
	VALUE1 cpopw, 8, 0xffff00000000f0f0
	VALUE1 cpopw, 20, 0x123456789abcdef
	VALUE1 cpopw, 12, 0xfedcba9876543210
	VALUE1 cpopw, 2, 0x100000000800001

	VALUE1 sext.b, 0, 0
	VALUE1 sext.b, 1, 1
	VALUE1 sext.b, -1, -1
	VALUE1 sext.b, 0, 0x8000000000000000
	VALUE1 sext.b, -1, 0x7fffffffffffffff
	VALUE1 sext.b, -128, 128
	VALUE1 sext.b, 127, 127
	VALUE1 sext.b, 0, 0x8000
	VALUE1 sext.b, -1, 0x7fff
	VALUE1 sext.b, 0, 0xff00
	VALUE1 sext.b, 0, 0x80000000
	VALUE1 sext.b, 0, 0x100000000
	VALUE1 sext.b, -1, 0xffffffff
	VALUE1 sext.b, 0, 0xffffffff00000000
	VALUE1 sext.b, 0, 0x100000000000
	VALUE1 sext.b, -16, 0xffff00000000f0f0
	VALUE1 sext.b, -17, 0x123456789abcdef
	VALUE1 sext.b, 16, 0xfedcba9876543210
	VALUE1 sext.b, 1, 0x100000000800001

	VALUE1 sext.h, 0, 0
	VALUE1 sext.h, 1, 1
	VALUE1 sext.h, -1, -1
	VALUE1 sext.h, 0, 0x8000000000000000
	VALUE1 sext.h, -1, 0x7fffffffffffffff
	VALUE1 sext.h, 128, 128
	VALUE1 sext.h, 127, 127
	VALUE1 sext.h, 0xffffffffffff8000, 0x8000
	VALUE1 sext.h, 0x7fff, 0x7fff
	VALUE1 sext.h, -256, 0xff00
	VALUE1 sext.h, 0, 0x80000000
	VALUE1 sext.h, 0, 0x100000000
	VALUE1 sext.h, -1, 0xffffffff
	VALUE1 sext.h, 0, 0xffffffff00000000
	VALUE1 sext.h, 0, 0x100000000000
	VALUE1 sext.h, -3856, 0xffff00000000f0f0
	VALUE1 sext.h, 0xffffffffffffcdef, 0x123456789abcdef
	VALUE1 sext.h, 0x3210, 0xfedcba9876543210
	VALUE1 sext.h, 1, 0x100000000800001

	VALUE1 zext.h, 0, 0
	VALUE1 zext.h, 1, 1
	VALUE1 zext.h, 0xffff, -1
	VALUE1 zext.h, 0, 0x8000000000000000
	VALUE1 zext.h, 0xffff, 0x7fffffffffffffff
	VALUE1 zext.h, 128, 128
	VALUE1 zext.h, 127, 127
	VALUE1 zext.h, 0x8000, 0x8000
	VALUE1 zext.h, 0x7fff, 0x7fff
	VALUE1 zext.h, 0xff00, 0xff00
	VALUE1 zext.h, 0, 0x80000000
	VALUE1 zext.h, 0, 0x100000000
	VALUE1 zext.h, 0xffff, 0xffffffff
	VALUE1 zext.h, 0, 0xffffffff00000000
	VALUE1 zext.h, 0, 0x100000000000
	VALUE1 zext.h, 0xf0f0, 0xffff00000000f0f0
	VALUE1 zext.h, 0xcdef, 0x123456789abcdef
	VALUE1 zext.h, 0x3210, 0xfedcba9876543210
	VALUE1 zext.h, 1, 0x100000000800001

	VALUE1 orc.b, 0, 0
	VALUE1 orc.b, 255, 1
	VALUE1 orc.b, -1, -1
	VALUE1 orc.b, 0xff00000000000000, 0x8000000000000000
	VALUE1 orc.b, -1, 0x7fffffffffffffff
	VALUE1 orc.b, 255, 128
	VALUE1 orc.b, 255, 127
	VALUE1 orc.b, 0xff00, 0x8000
	VALUE1 orc.b, 0xffff, 0x7fff
	VALUE1 orc.b, 0xff00, 0xff00
	VALUE1 orc.b, 0xff000000, 0x80000000
	VALUE1 orc.b, 0xff00000000, 0x100000000
	VALUE1 orc.b, 0xffffffff, 0xffffffff
	VALUE1 orc.b, 0xffffffff00000000, 0xffffffff00000000
	VALUE1 orc.b, 0xff0000000000, 0x100000000000
	VALUE1 orc.b, 0xffff00000000ffff, 0xffff00000000f0f0
	VALUE1 orc.b, -1, 0x123456789abcdef
	VALUE1 orc.b, -1, 0xfedcba9876543210
	VALUE1 orc.b, 0xff00000000ff00ff, 0x100000000800001

	VALUE1 rev8, 0, 0
	VALUE1 rev8, 0x100000000000000, 1
	VALUE1 rev8, -1, -1
	VALUE1 rev8, 128, 0x8000000000000000
	VALUE1 rev8, -129, 0x7fffffffffffffff
	VALUE1 rev8, 0x8000000000000000, 128
	VALUE1 rev8, 0x7f00000000000000, 127
	VALUE1 rev8, 0x80000000000000, 0x8000
	VALUE1 rev8, 0xff7f000000000000, 0x7fff
	VALUE1 rev8, 0xff000000000000, 0xff00
	VALUE1 rev8, 0x8000000000, 0x80000000
	VALUE1 rev8, 0x1000000, 0x100000000
	VALUE1 rev8, 0xffffffff00000000, 0xffffffff
	VALUE1 rev8, 0xffffffff, 0xffffffff00000000
	VALUE1 rev8, 0x100000, 0x100000000000
	VALUE1 rev8, 0xf0f000000000ffff, 0xffff00000000f0f0
	VALUE1 rev8, 0xefcdab8967452301, 0x123456789abcdef
	VALUE1 rev8, 0x1032547698badcfe, 0xfedcba9876543210
	VALUE1 rev8, 0x100800000000001, 0x100000000800001

	VALUE2 max, 0, 0, 0
	VALUE2 max, 2, 1, 2
	VALUE2 max, 2, 2, 1
	VALUE2 max, 0, -1, 0
	VALUE2 max, 0, 0, -1
	VALUE2 max, 1, -1, 1
	VALUE2 max, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
	VALUE2 max, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 max, 0x7fffffff, 0xffffffff80000000, 0x7fffffff
	VALUE2 max, 0xffffffff, 0xffffffff, -1
	VALUE2 max, 0x100000000, 0x100000000, 1
	VALUE2_SAME max, 0x12345678deadbeef, 0x12345678deadbeef

	VALUE2 maxu, 0, 0, 0
	VALUE2 maxu, 2, 1, 2
	VALUE2 maxu, 2, 2, 1
	VALUE2 maxu, -1, -1, 0
	VALUE2 maxu, -1, 0, -1
	VALUE2 maxu, -1, -1, 1
	VALUE2 maxu, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
	VALUE2 maxu, 0x8000000000000000, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 maxu, 0xffffffff80000000, 0xffffffff80000000, 0x7fffffff
	VALUE2 maxu, -1, 0xffffffff, -1
	VALUE2 maxu, 0x100000000, 0x100000000, 1
	VALUE2_SAME maxu, 0x12345678deadbeef, 0x12345678deadbeef

	VALUE2 min, 0, 0, 0
	VALUE2 min, 1, 1, 2
	VALUE2 min, 1, 2, 1
	VALUE2 min, -1, -1, 0
	VALUE2 min, -1, 0, -1
	VALUE2 min, -1, -1, 1
	VALUE2 min, 0x8000000000000000, 0x8000000000000000, 0x7fffffffffffffff
	VALUE2 min, 0x8000000000000000, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 min, 0xffffffff80000000, 0xffffffff80000000, 0x7fffffff
	VALUE2 min, -1, 0xffffffff, -1
	VALUE2 min, 1, 0x100000000, 1
	VALUE2_SAME min, 0x12345678deadbeef, 0x12345678deadbeef

	VALUE2 minu, 0, 0, 0
	VALUE2 minu, 1, 1, 2
	VALUE2 minu, 1, 2, 1
	VALUE2 minu, 0, -1, 0
	VALUE2 minu, 0, 0, -1
	VALUE2 minu, 1, -1, 1
	VALUE2 minu, 0x7fffffffffffffff, 0x8000000000000000, 0x7fffffffffffffff
	VALUE2 minu, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x8000000000000000
	VALUE2 minu, 0x7fffffff, 0xffffffff80000000, 0x7fffffff
	VALUE2 minu, 0xffffffff, 0xffffffff, -1
	VALUE2 minu, 1, 0x100000000, 1
	VALUE2_SAME minu, 0x12345678deadbeef, 0x12345678deadbeef

	VALUE2 rol, 1, 1, 0
	VALUE2 rol, 2, 1, 1
	VALUE2 rol, 0x80000000, 1, 31
	VALUE2 rol, 0x100000000, 1, 32
	VALUE2 rol, 0x8000000000000000, 1, 63
	VALUE2 rol, 1, 1, 64
	VALUE2 rol, 0x8000000000000000, 1, -1
	VALUE2 rol, -1, -1, 0
	VALUE2 rol, -1, -1, 7
	VALUE2 rol, -1, -1, 31
	VALUE2 rol, -1, -1, 32
	VALUE2 rol, -1, -1, 63
	VALUE2 rol, 0x4000000000000000, 0x8000000000000000, 63
	VALUE2 rol, 0xdfffffffffffffff, 0x7fffffffffffffff, 62
	VALUE2 rol, 0x4000000000000000, 0x80000000, 31
	VALUE2 rol, 0x100000000, 0x80000000, 1
	VALUE2 rol, 0x123456789abcdef0, 0x123456789abcdef, 4
	VALUE2 rol, 0x6543210fedcba987, 0xfedcba9876543210, 36
	VALUE2 rol, 0xf6e5d4c3b2a19087, 0xfedcba9876543210, -61
	VALUE2_SAME rol, 0xdf77891a2b3c6f56, 0x12345678deadbeef

	VALUE2 ror, 1, 1, 0
	VALUE2 ror, 0x8000000000000000, 1, 1
	VALUE2 ror, 0x200000000, 1, 31
	VALUE2 ror, 0x100000000, 1, 32
	VALUE2 ror, 2, 1, 63
	VALUE2 ror, 1, 1, 64
	VALUE2 ror, 2, 1, -1
	VALUE2 ror, -1, -1, 0
	VALUE2 ror, -1, -1, 7
	VALUE2 ror, -1, -1, 31
	VALUE2 ror, -1, -1, 32
	VALUE2 ror, -1, -1, 63
	VALUE2 ror, 1, 0x8000000000000000, 63
	VALUE2 ror, -3, 0x7fffffffffffffff, 62
	VALUE2 ror, 1, 0x80000000, 31
	VALUE2 ror, 0x40000000, 0x80000000, 1
	VALUE2 ror, 0xf0123456789abcde, 0x123456789abcdef, 4
	VALUE2 ror, 0x876543210fedcba9, 0xfedcba9876543210, 36
	VALUE2 ror, 0x1fdb97530eca8642, 0xfedcba9876543210, -61
	VALUE2_SAME ror, 0xacf1bd5b7dde2468, 0x12345678deadbeef

	VALUE2 rolw, 1, 1, 0
	VALUE2 rolw, 2, 1, 1
	VALUE2 rolw, 0xffffffff80000000, 1, 31
	VALUE2 rolw, 1, 1, 32
	VALUE2 rolw, 0xffffffff80000000, 1, 63
	VALUE2 rolw, 1, 1, 64
	VALUE2 rolw, 0xffffffff80000000, 1, -1
	VALUE2 rolw, -1, -1, 0
	VALUE2 rolw, -1, -1, 7
	VALUE2 rolw, -1, -1, 31
	VALUE2 rolw, -1, -1, 32
	VALUE2 rolw, -1, -1, 63
	VALUE2 rolw, 0, 0x8000000000000000, 63
	VALUE2 rolw, -1, 0x7fffffffffffffff, 62
	VALUE2 rolw, 0x40000000, 0x80000000, 31
	VALUE2 rolw, 1, 0x80000000, 1
	VALUE2 rolw, 0xffffffff9abcdef8, 0x123456789abcdef, 4
	VALUE2 rolw, 0x65432107, 0xfedcba9876543210, 36
	VALUE2 rolw, 0xffffffffb2a19083, 0xfedcba9876543210, -61
	VALUE2_SAME rolw, 0xffffffffdf77ef56, 0x12345678deadbeef

	VALUE2 rorw, 1, 1, 0
	VALUE2 rorw, 0xffffffff80000000, 1, 1
	VALUE2 rorw, 2, 1, 31
	VALUE2 rorw, 1, 1, 32
	VALUE2 rorw, 2, 1, 63
	VALUE2 rorw, 1, 1, 64
	VALUE2 rorw, 2, 1, -1
	VALUE2 rorw, -1, -1, 0
	VALUE2 rorw, -1, -1, 7
	VALUE2 rorw, -1, -1, 31
	VALUE2 rorw, -1, -1, 32
	VALUE2 rorw, -1, -1, 63
	VALUE2 rorw, 0, 0x8000000000000000, 63
	VALUE2 rorw, -1, 0x7fffffffffffffff, 62
	VALUE2 rorw, 1, 0x80000000, 31
	VALUE2 rorw, 0x40000000, 0x80000000, 1
	VALUE2 rorw, 0xfffffffff89abcde, 0x123456789abcdef, 4
	VALUE2 rorw, 0x7654321, 0xfedcba9876543210, 36
	VALUE2 rorw, 0xeca8642, 0xfedcba9876543210, -61
	VALUE2_SAME rorw, 0x7ddfbd5b, 0x12345678deadbeef

	VALUE1 rori, 1, 1, 0
	VALUE1 rori, 0x8000000000000000, 1, 1
	VALUE1 rori, 0x200000000, 1, 31
	VALUE1 rori, 0x100000000, 1, 32
	VALUE1 rori, 2, 1, 63
	VALUE1 rori, -1, -1, 0
	VALUE1 rori, -1, -1, 7
	VALUE1 rori, -1, -1, 31
	VALUE1 rori, -1, -1, 32
	VALUE1 rori, -1, -1, 63
	VALUE1 rori, 1, 0x8000000000000000, 63
	VALUE1 rori, 0x4000000000000000, 0x8000000000000000, 1
	VALUE1 rori, -3, 0x7fffffffffffffff, 62
	VALUE1 rori, 1, 0x80000000, 31
	VALUE1 rori, 0x40000000, 0x80000000, 1
	VALUE1 rori, 0xf0123456789abcde, 0x123456789abcdef, 4
	VALUE1 rori, 0xeca86421fdb97530, 0xfedcba9876543210, 31

	VALUE1 roriw, 1, 1, 0
	VALUE1 roriw, 0xffffffff80000000, 1, 1
	VALUE1 roriw, 2, 1, 31
	VALUE1 roriw, -1, -1, 0
	VALUE1 roriw, -1, -1, 7
	VALUE1 roriw, -1, -1, 31
	VALUE1 roriw, 0, 0x8000000000000000, 1
	VALUE1 roriw, 1, 0x80000000, 31
	VALUE1 roriw, 0x40000000, 0x80000000, 1
	VALUE1 roriw, 0xfffffffff89abcde, 0x123456789abcdef, 4
	VALUE1 roriw, 0xffffffffeca86420, 0xfedcba9876543210, 31

	test_end
