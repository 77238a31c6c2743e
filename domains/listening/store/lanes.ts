/**
 * The lane each demand stands in, as a query over the shop `$1` with columns of `listening.demand` and `shown`.
 *
 * How many people lift a want onto the board grows with the shop: a twelfth of what its loudest want has, at least 3 and
 * at most 25, so that a shop of a hundred voices sees three people and one of thousands is not buried by them. What a
 * person named, is working on, or one voice said in its own lane stands whatever its numbers. One person's question, or
 * remark about the courier or the room, is kept and counted but shown only once a second one says it ('murmur').
 */
export const demandsInLanes = `(
  select d.*, case
    when d.state in ('answered', 'measured') then 'answered'
    when d.state = 'not-now' then 'not-now'
    when d.state in ('reading', 'revising') then 'open'
    when d.state = 'raised' and (d.lane = 'lone-voice' or d.named_by_person or d.people + d.voices >= bar.people) then 'open'
    when d.state = 'heard' and d.lane = 'many' and d.people + d.voices < 2
      and (d.slot like '%?' or d.place = '00000000-0000-0000-0000-000000000000') then 'murmur'
    else 'emerging' end as shown
  from listening.demand d,
    (select least(25, greatest(3, coalesce(max(l.people), 0) / 12)) as people from listening.demand l where l.shop_id = $1 and l.merged_into is null) bar
  where d.shop_id = $1 and d.merged_into is null and d.messages > 0)`
