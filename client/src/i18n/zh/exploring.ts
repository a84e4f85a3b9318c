/** The words of what is done with an exploration, fetched when the first picture stands. */
export const exploring = {
  "act.choose.all": "全选",
  "act.choose.inverted": "反选",
  "act.choose.neighbours": "连同邻居一起选",
  "act.choose.component": "选整个连通部分",
  "act.collapse.brought": "收起由它展开的",
  "act.collapse.own": "收起只连着它的邻居",
  "act.hide": "隐藏所选",
  "act.hide.show": "重新显示隐藏的",
  "act.dismiss": "移出探索",
  "act.keep": "只留所选",
  "act.pin": "钉住",
  "act.unpin": "松开",
} as const;
