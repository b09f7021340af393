window.lanternReferences.register('STATISTIC', 'order');
