/** What Google's evaluator of content security policies finds in a policy. The only module that imports it. */
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';

export interface PolicyFinding {
  readonly directive: string;
  readonly value: string | null;
  readonly severity: string;
}

/** All findings, the worst first. */
export const evaluatePolicy = (policy: string): PolicyFinding[] =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .toSorted((a, b) => a.severity - b.severity)
    .map(({ directive, value, severity }) => ({
      directive,
      value: value ?? null,
      severity: Severity[severity],
    }));
