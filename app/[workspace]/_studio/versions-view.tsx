'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { EditionLine, EditionList } from '@/lib/domain/vocabulary';
import { editionsQuery, returnToEdition, undoEdition } from '../../_data/vocabulary';
import { useWorkspace } from '../../_shell/workspace-context';
import { AskAndDo } from '../../_ui/ask-and-do';
import { Load } from '../../_ui/load-state';
import { Badge } from '../../_ui/marks';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';
import { useChangeWords } from './use-change-words';

const SHOWN = 5;

/** What a version changed, in words. */
function Changes({ changes }: Pick<EditionLine, 'changes'>) {
  const t = useTranslations('vocabulary');
  const wordsOf = useChangeWords();
  if (changes.length === 0) return <p className="mt-1.5 text-[0.8125rem] text-muted">{t('versions.nothing')}</p>;
  const lines = changes.map(wordsOf);
  const more = lines.slice(SHOWN);
  return (
    <>
      <ul className="mt-1.5 space-y-0.5 text-[0.8125rem] [overflow-wrap:anywhere]">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {more.length > 0 ? (
        <details className="group mt-1 text-[0.8125rem]">
          <summary className="inline-block list-none rounded text-xs text-muted underline decoration-line-strong underline-offset-2 hover:text-ink">
            {t('changes.more', { n: more.length })}
          </summary>
          <ul className="mt-1 space-y-0.5 [overflow-wrap:anywhere]">
            {more.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

interface ActionProps {
  readonly number: number;
  readonly standing: number;
}

/** Takes the version that stands back, or makes another one stand again. */
function Action({ number, standing }: ActionProps) {
  const t = useTranslations('vocabulary');
  const { workspace } = useWorkspace();
  const outdates = ['vocabulary', workspace.slug];
  if (number === standing) {
    return number === 0 ? null : (
      <AskAndDo
        action={t('versions.undo')}
        acting={t('versions.undoing')}
        named={t('versions.undoNamed', { number })}
        body={t('versions.undoAsk', { number })}
        act={() => undoEdition(workspace.slug, number)}
        outdates={outdates}
      />
    );
  }
  const isOriginal = number === 0;
  const note = isOriginal ? t('versions.returnOriginalNote') : t('versions.returnNote', { number });
  return (
    <AskAndDo
      action={t('versions.return')}
      acting={t('versions.returning')}
      named={isOriginal ? t('versions.returnOriginal') : t('versions.returnNamed', { number })}
      body={t('versions.returnAsk')}
      act={() => returnToEdition(workspace.slug, number, note)}
      outdates={outdates}
    />
  );
}

function Standing({ number, list }: { readonly number: number; readonly list: EditionList }) {
  const t = useTranslations('vocabulary');
  if (number === list.coming) return <Badge tone="warn">{t('versions.coming')}</Badge>;
  return number === list.inForce ? <Badge tone="good">{t('versions.inForce')}</Badge> : null;
}

function Line({ edition, list }: { readonly edition: EditionLine; readonly list: EditionList }) {
  const t = useTranslations('vocabulary');
  const figures = useFigures();
  const { canImport } = useWorkspace();
  const { number, kind, undoes, note, by, at, changes } = edition;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <b className="figures font-semibold">{t('versions.number', { number })}</b>
          <Standing number={number} list={list} />
          {kind === 'hand' ? null : (
            <span className="text-[0.8125rem] text-muted">{t(`versions.kinds.${kind}`, { undoes: undoes ?? 0 })}</span>
          )}
          <span className="text-[0.8125rem] text-muted">{t('versions.by', { name: by, date: figures.day(at) })}</span>
        </p>
        {note === '' ? null : <p className="mt-1 [overflow-wrap:anywhere]">{note}</p>}
        <Changes changes={changes} />
      </div>
      {canImport ? <Action number={number} standing={list.coming ?? list.inForce} /> : null}
    </li>
  );
}

/** Every version of what the workspace changes, the newest first, down to the original. */
export function VersionsView() {
  const t = useTranslations('vocabulary');
  const { workspace, canImport } = useWorkspace();
  const asked = useQuery(editionsQuery(workspace.slug));
  return (
    <Panel title={t('versions.title')} hint={t('versions.hint')}>
      <Load asked={asked} lines={4}>
        {(list) =>
          list.editions.length === 0 ? (
            <p className="text-[0.8125rem] text-muted">{t('versions.none')}</p>
          ) : (
            <ul className="-my-2 divide-y divide-line">
              {list.editions.map((edition) => (
                <Line key={edition.number} edition={edition} list={list} />
              ))}
              <li className="flex flex-wrap items-start justify-between gap-4 py-4">
                <div>
                  <p className="flex flex-wrap items-baseline gap-x-2">
                    <b className="font-semibold">{t('versions.original')}</b>
                    <Standing number={0} list={list} />
                  </p>
                  <p className="mt-1 text-[0.8125rem] text-muted">{t('versions.originalBody')}</p>
                </div>
                {canImport ? <Action number={0} standing={list.coming ?? list.inForce} /> : null}
              </li>
            </ul>
          )
        }
      </Load>
    </Panel>
  );
}
