import { describe, expect, it } from 'vitest';
import { toQuery } from '../state/url.js';
import { QUESTIONS, answer } from './questions.js';

describe('the guided questions', () => {
  it('lead to views that show only what answers them', () => {
    for (const question of QUESTIONS) {
      const { focus, hiddenTypes, follow } = answer(question, undefined);
      expect(focus).toEqual([question.about]);
      expect(hiddenTypes).not.toContain(question.type);
      expect(follow).toBe(question.follow);
    }
  });

  it('have addresses of their own, in the language of the reader', () => {
    expect(toQuery(answer(QUESTIONS[1]!, 'fr'))).toMatch(
      /^\?focus=treaty\/budapest-convention&.*follow=in.*lang=fr$/,
    );
  });
});
