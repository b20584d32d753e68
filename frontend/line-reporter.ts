import type { Reporter, TestModule } from 'vitest/node';

/** Closes the run with one line that any CI can read: "frontend-unit: 6 passed, 0 failed, 0 skipped". */
export default class LineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state in count) count[state as keyof typeof count]++;
      }
    }
    console.log(`frontend-unit: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
