-- old code still runs: yes (data only)
-- Version 1 binds from the beginning of time, so that no order is ever paid without a promise. Night and caps as data.
insert into promises.policy (id, version, body, note, drafted_by, drafted_at, approved_by, approved_at, effective_from_at)
values ('shipping-promise', 1, '{
  "currency": "CNY",
  "timeZone": "Asia/Shanghai",
  "holidays": [],
  "categories": {
    "cut-flowers": {
      "dispatch": { "kind": "cut-off", "cutOffHour": 12, "byHour": 18, "hoursMax": 24 },
      "calendar": "every-day", "graceMinutes": 0,
      "compensation": { "amount": { "kind": "fixed", "amountMinor": 500 }, "payAs": "coupon", "fundedBy": "shop", "validDays": 30 }
    },
    "berries": {
      "dispatch": { "kind": "hours", "hours": 24, "night": null },
      "calendar": "every-day", "graceMinutes": 0,
      "compensation": { "amount": { "kind": "fixed", "amountMinor": 500 }, "payAs": "coupon", "fundedBy": "shop", "validDays": 30 }
    },
    "live-seafood": {
      "dispatch": { "kind": "hours", "hours": 12, "night": null },
      "calendar": "every-day", "graceMinutes": 0,
      "compensation": { "amount": { "kind": "fixed", "amountMinor": 1000 }, "payAs": "coupon", "fundedBy": "shop", "validDays": 30 }
    },
    "general": {
      "dispatch": { "kind": "hours", "hours": 48, "night": null },
      "calendar": "every-day", "graceMinutes": 30,
      "compensation": { "amount": { "kind": "fixed", "amountMinor": 300 }, "payAs": "coupon", "fundedBy": "shop", "validDays": 30 }
    }
  },
  "arrival": {
    "defaultHours": 96,
    "byProvinceHours": { "新疆": 168, "西藏": 168, "内蒙古": 120, "青海": 120, "宁夏": 120, "甘肃": 120, "海南": 120 },
    "graceMinutes": 60,
    "compensation": null
  },
  "caps": { "perOrderMinor": 2000, "perBuyerDayMinor": 10000 },
  "exemptions": []
}', '', 'platform', 0, 'platform', 0, 0);
