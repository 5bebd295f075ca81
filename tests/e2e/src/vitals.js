// Runs before each page and gathers what web-vitals would. Times are milliseconds of the page.
(() => {
  const vitals = { firstPaint: null, largestPaint: null, layoutShift: 0, longTasks: [], slowest: 0 };
  const take = {
    paint: (entry) => { if (entry.name === 'first-contentful-paint') vitals.firstPaint = entry.startTime; },
    'largest-contentful-paint': (entry) => { vitals.largestPaint = entry.startTime; },
    'layout-shift': (entry) => { if (!entry.hadRecentInput) vitals.layoutShift += entry.value; },
    longtask: (entry) => { vitals.longTasks.push([entry.startTime, entry.duration]); },
    event: (entry) => { if (entry.interactionId) vitals.slowest = Math.max(vitals.slowest, entry.duration); },
  };
  const watching = Object.entries(take).map(([type, each]) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(each));
    observer.observe({ type, buffered: true, durationThreshold: 16 });
    return [observer, each];
  });
  Object.defineProperty(window, '__vitals', { value: () => {
    for (const [observer, each] of watching) observer.takeRecords().forEach(each);
    const ready = performance.getEntriesByName('app-ready')[0]?.startTime ?? null;
    const blocking = vitals.longTasks.filter(([start]) => start >= (vitals.firstPaint ?? 0))
      .reduce((sum, [, length]) => sum + length - 50, 0);
    return { ...vitals, ready, blocking };
  } });
})();
