/* For trying under Wine 8 alone, never shipped: Windows 10 has icuuc.dll, of which Qt asks for the
   converters of old code pages. All answer "not supported", and Qt uses its own for UTF-8. */

#define SHIM __declspec(dllexport)
#define UNSUPPORTED 16

typedef int UErrorCode;
typedef void *Any;

SHIM void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
SHIM void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}

SHIM void ucnv_cbFromUWriteUChars(Any a, Any b, Any c, int d, UErrorCode *e) { *e = UNSUPPORTED; }
SHIM void ucnv_cbToUWriteUChars(Any a, Any b, int c, int d, UErrorCode *e) { *e = UNSUPPORTED; }
SHIM void ucnv_close(Any a) {}
SHIM int ucnv_countAvailable(void) { return 0; }
SHIM int ucnv_fromUCountPending(Any a, UErrorCode *e) { *e = UNSUPPORTED; return 0; }
SHIM int ucnv_toUCountPending(Any a, UErrorCode *e) { *e = UNSUPPORTED; return 0; }
SHIM void ucnv_fromUnicode(Any a, Any b, Any c, Any d, Any f, Any g, char h, UErrorCode *e) { *e = UNSUPPORTED; }
SHIM void ucnv_toUnicode(Any a, Any b, Any c, Any d, Any f, Any g, char h, UErrorCode *e) { *e = UNSUPPORTED; }
SHIM const char *ucnv_getAvailableName(int n) { return 0; }
SHIM void ucnv_getFromUCallBack(Any a, Any *b, Any *c) {}
SHIM void ucnv_getToUCallBack(Any a, Any *b, Any *c) {}
SHIM signed char ucnv_getMaxCharSize(Any a) { return 1; }
SHIM const char *ucnv_getName(Any a, UErrorCode *e) { *e = UNSUPPORTED; return 0; }
SHIM const char *ucnv_getStandardName(Any a, Any b, UErrorCode *e) { *e = UNSUPPORTED; return 0; }
SHIM Any ucnv_open(Any a, UErrorCode *e) { *e = UNSUPPORTED; return 0; }
SHIM void ucnv_reset(Any a) {}
SHIM void ucnv_setFromUCallBack(Any a, Any b, Any c, Any *d, Any *f, UErrorCode *e) { *e = UNSUPPORTED; }
SHIM void ucnv_setToUCallBack(Any a, Any b, Any c, Any *d, Any *f, UErrorCode *e) { *e = UNSUPPORTED; }
