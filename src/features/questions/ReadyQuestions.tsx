import { useMemo } from 'react';
import { NO_FILTERS } from '../../filters/filters';
import type { Question } from '../../model/questions';
import { readyQuestions } from '../../model/questions';
import { addressOf } from '../../view/url-codec';
import { useAtlas, useViewActions } from '../../view/use-atlas';
import { PLAIN_VIEW } from '../../view/view-state';

/** A few questions for a first visitor; each is a link to the view that answers it. */
export function ReadyQuestions() {
  const atlas = useAtlas();
  const { show } = useViewActions();
  const questions = useMemo(() => readyQuestions(atlas), [atlas]);
  return (
    <ul className="questions" aria-label="Questions to begin with">
      {questions.map((question) => (
        <li key={question.words}>
          <a
            className="questions__link"
            href={addressOf({ ...PLAIN_VIEW, ...optionsOf(question), filters: { ...NO_FILTERS, ...question.filters } })}
            onClick={(click) => {
              if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
              click.preventDefault();
              show(question.filters, optionsOf(question));
            }}
          >
            {question.words}
          </a>
        </li>
      ))}
    </ul>
  );
}

function optionsOf({ map }: Question) {
  return map === undefined ? {} : { mapMode: map };
}
