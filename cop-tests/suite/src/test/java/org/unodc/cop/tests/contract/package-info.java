/**
 * Tests that apply to every type, codec, golden file and rule. Each test iterates over a list that
 * the library itself provides, so new elements are tested automatically.
 */
package org.unodc.cop.tests.contract;
