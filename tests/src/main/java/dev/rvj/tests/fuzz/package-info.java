/** Random programs, run on everything that runs them; their final states must be the same. */
package dev.rvj.tests.fuzz;
