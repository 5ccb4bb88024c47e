/* Constants that the two files of SOAP share. */
#ifndef ECX_SOAP_IN_H
#define ECX_SOAP_IN_H

#include "net/soap.h"

enum { SOAP_VERSIONS = 2 };

extern const char soap_xsi[];
/* Indexed by enum soap_version. */
extern const char *const soap_envelopes[SOAP_VERSIONS];

#endif
