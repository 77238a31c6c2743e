import { useFormat, useT } from '@heed/ui'
import { useGoPath, useTheme } from '@heed/ui/shell'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useEffectEvent, useRef } from 'react'
import { colourOf, coloursOf } from './colours.ts'
import { type Day, noonOfDay, rowsPath, type Segment, type SliceSearch, segments, windowOfDay } from './slice.ts'
import { words } from './words.ts'

echarts.use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer])

const hourMs = 3_600_000
const asHours = (ms: number | null | undefined) => (ms == null ? null : Math.round((ms / hourMs) * 10) / 10)

type DayChartProps = { days: readonly Day[]; slowest: Segment | null; search: SliceSearch }

/** A stacked bar a day, the promised line across; a bar opens the orders of its day and stretch. */
export default function DayChart({ days, slowest, search }: DayChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<echarts.ECharts>(null)
  const option = useOption(days, slowest)
  const go = useGoPath()
  const open = useEffectEvent((nth: number, segment: Segment | undefined) => {
    const day = days[nth]
    if (day) go(rowsPath(search, windowOfDay(day.day), segment ? { segment } : {}))
  })
  useEffect(() => {
    const made = echarts.init(box.current!, null, { renderer: 'svg' })
    chart.current = made
    made.on('click', (event) =>
      open(
        event.dataIndex,
        segments.find((one) => one === event.seriesId),
      ),
    )
    const watch = new ResizeObserver(() => made.resize())
    watch.observe(box.current!)
    return () => {
      watch.disconnect()
      made.dispose()
    }
  }, [])
  useEffect(() => {
    chart.current?.setOption(option, true)
  }, [option])
  return <div ref={box} className="time-chart" aria-hidden="true" />
}

function useOption(days: readonly Day[], slowest: Segment | null): echarts.EChartsCoreOption {
  const t = useT(words)
  const { instant, number } = useFormat()
  const { theme } = useTheme()
  const colours = coloursOf(theme)
  const axis = { axisLine: { lineStyle: { color: colours.hairline } }, axisTick: { show: false } }
  const label = { color: colours.second, fontSize: 12 }
  return {
    animationDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160,
    grid: { left: 44, right: 8, top: 16, bottom: 24 },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: colours.card,
      borderColor: colours.hairline,
      textStyle: { color: colours.ink, fontSize: 12 },
      valueFormatter: (value: unknown) =>
        typeof value === 'number' ? t('chart.hours', { hours: number(value) }) : '—',
    },
    xAxis: {
      type: 'category',
      data: days.map((day) => instant(noonOfDay(day.day), 'day', 'Asia/Shanghai')),
      axisLabel: label,
      ...axis,
    },
    yAxis: {
      type: 'value',
      axisLabel: { ...label, formatter: (hours: number) => t('chart.hours', { hours }) },
      splitLine: { lineStyle: { color: colours.hairline } },
    },
    series: [
      ...segments.map((segment) => ({
        id: segment,
        name: t(`seg.${segment}`),
        type: 'bar',
        stack: 'way',
        barMaxWidth: 28,
        data: days.map((day) => asHours(day.medians[segment])),
        itemStyle: { color: colourOf(segment, slowest, colours) },
        emphasis: { itemStyle: { opacity: 0.8 } },
      })),
      {
        id: 'promised',
        name: t('chart.promised'),
        type: 'line',
        step: 'middle',
        symbol: 'none',
        data: days.map((day) => asHours(day.promisedMs)),
        lineStyle: { color: colours.late, width: 1.5, type: 'dashed' },
        itemStyle: { color: colours.late },
      },
    ],
  }
}
