// Draws charts from the tables beside them: who cannot see one, or runs no scripts, has the table.
(() => {
  "use strict";

  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const rightToLeft = () => document.documentElement.dir === "rtl";
  const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  const drawn = new Map();

  const base = () => ({
    animation: !still(),
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: css("--ink") },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: css("--sheet"),
      borderColor: css("--line"),
      textStyle: { color: css("--ink") },
    },
  });

  // rows with a number, the first cell their label; time runs as the page is read
  const bars = (plot) => {
    const rows = Array.from(plot.parentElement.querySelectorAll("tbody tr"));
    const axis = {
      axisLine: { lineStyle: { color: css("--strong-line") } },
      axisTick: { show: false },
      axisLabel: { color: css("--soft") },
    };
    return {
      ...base(),
      grid: { left: 12, right: 12, top: 20, bottom: 8, containLabel: true },
      xAxis: { type: "category", inverse: rightToLeft(), data: rows.map((row) => row.cells[0].innerText.trim() || row.cells[0].textContent.trim()), ...axis },
      yAxis: { type: "value", position: rightToLeft() ? "right" : "left", minInterval: 1, ...axis, splitLine: { lineStyle: { color: css("--line") } } },
      series: [{
        type: "bar",
        barMaxWidth: 42,
        itemStyle: { color: css("--accent"), borderRadius: [4, 4, 0, 0] },
        data: rows.map((row) => Number(row.dataset.value)),
      }],
    };
  };

  // rows from one to another, of a kind; nodes are as large as what they take part in
  const graph = (plot) => {
    const rows = Array.from(plot.parentElement.querySelectorAll("tbody tr"));
    const nodes = new Map();
    const node = (cell, weight) => {
      const key = cell.dataset.node;
      const known = nodes.get(key) || { id: key, name: cell.textContent.trim(), weight: 0, href: cell.querySelector("a").getAttribute("href") };
      known.weight += weight;
      nodes.set(key, known);
      return key;
    };
    const links = rows.map((row) => {
      const count = Number(row.dataset.value);
      return {
        source: node(row.cells[0], count),
        target: node(row.cells[2], count),
        value: count,
        label: row.cells[1].textContent.trim(),
        lineStyle: { color: css(row.dataset.colour), width: Math.min(6, 1 + Math.log2(count + 1)), curveness: 0.15 },
        symbol: row.dataset.mutual ? ["none", "none"] : ["none", "arrow"],
      };
    });
    const heaviest = Math.max(...Array.from(nodes.values(), (each) => each.weight), 1);
    const ranked = Array.from(nodes.values()).sort((one, other) => other.weight - one.weight);
    return {
      ...base(),
      tooltip: {
        ...base().tooltip,
        formatter: (point) => point.dataType === "edge"
          ? `${nodes.get(point.data.source).name} · ${point.data.label} · ${nodes.get(point.data.target).name}: ${point.data.value}`
          : point.data.name,
      },
      series: [{
        type: "graph",
        layout: "force",
        roam: true,
        draggable: true,
        edgeSymbolSize: 7,
        force: { repulsion: 260, edgeLength: [60, 150], gravity: 0.12, layoutAnimation: !still() },
        emphasis: { focus: "adjacency" },
        labelLayout: { hideOverlap: true },
        data: ranked.map((each, rank) => ({
          ...each,
          symbolSize: 10 + 30 * Math.sqrt(each.weight / heaviest),
          itemStyle: { color: css("--accent"), borderColor: css("--sheet"), borderWidth: 1.5 },
          label: { show: rank < 40, position: "bottom", color: css("--ink"), fontSize: 12, textBorderColor: css("--paper"), textBorderWidth: 3 },
        })),
        links,
      }],
    };
  };

  const draw = (plot) => {
    const old = drawn.get(plot);
    if (old) {
      old.dispose();
    }
    plot.hidden = false;
    const chart = echarts.init(plot, null, { renderer: "canvas" });
    chart.setOption(plot.hasAttribute("data-graph") ? graph(plot) : bars(plot));
    chart.on("click", (point) => {
      const row = plot.parentElement.querySelectorAll("tbody tr")[point.dataIndex];
      const href = plot.hasAttribute("data-graph") ? point.data.href : row && row.querySelector("a") && row.querySelector("a").getAttribute("href");
      if (href) {
        location.assign(href);
      }
    });
    drawn.set(plot, chart);
  };
  const drawAll = () => {
    drawn.forEach((chart, plot) => {
      if (!plot.isConnected) {
        chart.dispose();
        drawn.delete(plot);
      }
    });
    document.querySelectorAll("[data-bars], [data-graph]").forEach(draw);
  };
  const start = () => {
    drawAll();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
    addEventListener("resize", () => drawn.forEach((chart) => chart.resize()));
    document.addEventListener("htmx:afterSettle", drawAll);
  };
  if (window.echarts) {
    start();
  }
})();
