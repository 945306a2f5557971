'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { TrendModel } from '@/lib/charts/prepare-trend';
import { useFigures } from '../_ui/use-figures';

const axis = { stroke: 'var(--muted)', fontSize: 12, tickLine: false, axisLine: false } as const;

const LINES = [
  { of: 'negative', label: 'trendNegative', before: 'negativeBefore', stroke: 'var(--accent)', dashes: '0' },
  {
    of: 'leaving',
    label: 'trendLeaving',
    before: 'leavingBefore',
    stroke: 'var(--driver-indifference)',
    dashes: '5 4',
  },
] as const;

const drawn = {
  strokeWidth: 2,
  strokeLinecap: 'round',
  dot: false,
  activeDot: false,
  tooltipType: 'none',
  isAnimationActive: false,
} as const;

/**
 * Two lines told apart by colour and by stroke, dotted where a period is incomplete, thin for the compared range. Loaded when needed: Recharts is two
 * thirds of a first load.
 */
export function TrendLines({ model }: { readonly model: TrendModel }) {
  const t = useTranslations('overview');
  const figures = useFigures();
  const data = useMemo(() => [...model.points], [model]);
  const when = model.grain === 'month' ? figures.month : figures.day;
  const labelOf = (start: string) =>
    model.points.some((point) => point.start === start && point.partial)
      ? `${when(start)} (${t('trendPartial').toLowerCase()})`
      : when(start);
  return (
    <div aria-hidden="true" className="h-60">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={data} margin={{ top: 8, right: 8, bottom: 0, left: -12 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="start" tickFormatter={when} minTickGap={36} {...axis} />
          <YAxis
            tickFormatter={figures.count}
            ticks={[...model.ticks]}
            domain={[0, model.ticks.at(-1) ?? 1]}
            width={56}
            {...axis}
          />
          <Tooltip
            isAnimationActive={false}
            labelFormatter={(start) => (typeof start === 'string' ? labelOf(start) : '')}
            formatter={(value) => (typeof value === 'number' ? figures.count(value) : '')}
            contentStyle={{
              background: 'var(--surface)',
              border: '1px solid var(--line)',
              borderRadius: 8,
              fontSize: 13,
            }}
            itemStyle={{ color: 'var(--ink)' }}
            labelStyle={{ color: 'var(--muted)' }}
          />
          {(model.compares ? LINES : []).map(({ of, before, stroke, dashes }) => (
            <Line
              key={`${of} before`}
              dataKey={`before.${of}`}
              name={t(before)}
              stroke={stroke}
              strokeOpacity={0.7}
              strokeWidth={1}
              strokeDasharray={dashes}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          {LINES.flatMap(({ of, label, stroke, dashes }) => [
            <Line
              key={`${of} whole`}
              dataKey={`lines.${of}.whole`}
              stroke={stroke}
              strokeDasharray={dashes}
              {...drawn}
            />,
            <Line
              key={`${of} partial`}
              dataKey={`lines.${of}.partial`}
              stroke={stroke}
              strokeDasharray="1 5"
              {...drawn}
            />,
            // Not seen: it answers the pointer for both.
            <Line key={of} dataKey={of} name={t(label)} stroke="none" dot={false} isAnimationActive={false} />,
          ])}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
