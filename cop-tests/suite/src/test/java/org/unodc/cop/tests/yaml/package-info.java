/** Reading and writing YAML. */
package org.unodc.cop.tests.yaml;
