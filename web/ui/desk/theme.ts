import { theme as antdTheme, type ThemeConfig } from 'antd'
import { dark, light, type Palette, type Theme } from '../tokens.ts'

const font =
  'Inter, -apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

/** antd in the kit's material. Washes are set by hand: what antd derives from dark seeds is muddy and fails AA. */
export function antdThemeOf(theme: Theme): ThemeConfig {
  const palette = theme === 'dark' ? dark : light
  return {
    algorithm: theme === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: { ...seedsOf(palette), ...washesOf(palette), ...textsOf(palette), ...shapes },
    components: {
      Table: {
        headerBg: 'transparent',
        headerColor: palette['ink-2'],
        headerSplitColor: 'transparent',
        headerSortActiveBg: 'transparent',
        headerSortHoverBg: palette.sunk,
        bodySortBg: 'transparent',
        rowHoverBg: palette.sunk,
        rowSelectedBg: palette['indigo-wash'],
        rowSelectedHoverBg: palette['indigo-wash'],
        cellPaddingBlockSM: 7,
        cellPaddingInlineSM: 12,
      },
      Button: { primaryColor: palette.paper, fontWeight: 500 },
      Checkbox: { colorWhite: palette['on-ink'], colorPrimary: palette.ink, colorPrimaryHover: palette.ink },
      Tooltip: { colorBgSpotlight: palette.ink, colorTextLightSolid: palette.paper },
    },
  }
}

const shapes = {
  fontFamily: font,
  fontSize: 14,
  borderRadius: 8,
  controlHeight: 36,
  wireframe: false,
  boxShadow: 'none',
  motionDurationMid: '0.16s',
  motionDurationSlow: '0.16s',
}

function seedsOf(palette: Palette) {
  return {
    colorPrimary: palette.ink,
    colorInfo: palette.indigo,
    colorSuccess: palette.pine,
    colorWarning: palette['gold-text'],
    colorError: palette['vermilion-text'],
    colorLink: palette.indigo,
    colorBgBase: palette.paper,
    colorBgContainer: palette.card,
    colorBgElevated: palette.card,
    colorBgLayout: palette.paper,
  }
}

function washesOf(palette: Palette) {
  return {
    colorSuccessBg: palette['pine-wash'],
    colorWarningBg: palette['gold-wash'],
    colorErrorBg: palette['vermilion-wash'],
    colorInfoBg: palette['indigo-wash'],
    colorPrimaryBg: palette.sunk,
    controlItemBgActive: palette.sunk,
    controlItemBgHover: palette.sunk,
  }
}

function textsOf(palette: Palette) {
  return {
    colorText: palette.ink,
    colorTextSecondary: palette['ink-2'],
    colorTextTertiary: palette['ink-2'],
    colorTextDescription: palette['ink-2'],
    colorTextPlaceholder: palette['ink-2'],
    colorTextLightSolid: palette.paper,
    colorBorder: palette.border,
    colorBorderSecondary: palette.hairline,
    colorSplit: palette.hairline,
  }
}
