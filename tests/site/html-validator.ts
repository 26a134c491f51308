// The validator by which pages of test sites are judged.
import { HtmlValidate } from 'html-validate';

export const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // A page and its files come from one server: whoever could change the one could change the other.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Headlines may be as long as their author made them.
    'long-title': 'off',
    // HTML allows "id=5g": only CSS would have to write it otherwise.
    'valid-id': ['error', { relaxed: true }],
    // HTML allows "<br>" and "<br/>": markdown-it writes the one, Preact the other.
    'void-style': 'off',
  },
});
